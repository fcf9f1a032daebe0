import type { PostViewFragment, ThreadPageQuery } from '../graphql/generated/graphql.js';

const entities: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&nbsp;': ' ',
};
const blocks = /<\/(p|li|h[1-6]|pre|blockquote|tr|div)>|<br\s*\/?>/g;

/** The words of safe HTML. */
export const wordsOf = (html: string): string =>
  html
    .replace(blocks, '\n')
    .replace(/<[^<>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (entity) => entities[entity] ?? entity)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');

/** The beginning of the words, in one line. */
export function beginningOf(html: string, length = 160): string {
  const words = [...wordsOf(html).replace(/\s+/g, ' ')];
  return words.length <= length
    ? words.join('')
    : `${words
        .slice(0, length - 1)
        .join('')
        .trimEnd()}…`;
}

const written = (
  { id, html, language, createdAt, editedAt, voteCount, author, voice }: PostViewFragment,
  origin: string,
) => ({
  text: wordsOf(html),
  inLanguage: language,
  dateCreated: createdAt,
  ...(editedAt ? { dateModified: editedAt } : {}),
  upvoteCount: voteCount,
  url: `${origin}/posts/${id}`,
  author: {
    '@type': 'Person',
    name: author.name,
    url: `${origin}/people/${author.id}`,
    ...(voice
      ? { affiliation: { '@type': 'Organization', name: voice.name, url: `${origin}/centres/${voice.id}` } }
      : {}),
  },
});

const isPublic = (post: PostViewFragment): boolean => !post.hidden;

/** A thread as schema.org's QAPage: the question, what was accepted, and the replies of the first page. */
export function questionData(thread: ThreadPageQuery['thread'], origin: string) {
  const { question, answer, replies } = thread;
  const answers = replies.nodes.filter((post) => isPublic(post) && post.id !== answer?.id);
  const accepted = answer && isPublic(answer) ? answer : null;
  return {
    '@context': 'https://schema.org',
    '@type': 'QAPage',
    mainEntity: {
      '@type': 'Question',
      name: thread.title,
      answerCount: thread.replyCount,
      ...written(question, origin),
      ...(accepted ? { acceptedAnswer: { '@type': 'Answer', ...written(accepted, origin) } } : {}),
      suggestedAnswer: answers.map((post) => ({ '@type': 'Answer', ...written(post, origin) })),
    },
  };
}
