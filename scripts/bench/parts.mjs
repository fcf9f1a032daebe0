/** The parts of a measurement in their order, and what each is about. Writing comes last: it changes what others measure. */
export const partNames = {
  thread: 'the page of a thread, for guests and members',
  list: 'the threads of a theme',
  deep: 'page 50 of the longest thread',
  search: 'a search, by how common its words are',
  similar: 'similar threads while a question is typed',
  page: 'a thread as a page of HTML, its script, and a reply reaching it',
  partners: 'matches, the directory, and how soon a new post is told of',
  import: 'bringing a dump along from elsewhere',
  reply: 'replies with real commits',
  webinar: 'a webinar of 2,000 attendees in one process',
};

/** Why these names cannot be measured; undefined when they can. */
export function unknownPart(names) {
  const unknown = names.find((name) => !Object.hasOwn(partNames, name));
  return unknown && `There is no part "${unknown}". Choose from ${Object.keys(partNames).join(', ')}.`;
}
