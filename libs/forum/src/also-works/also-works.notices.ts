import { catalogue, type Language } from '@guildhall/kernel';
import { sql } from '@guildhall/database';
import { rule } from '../thread/notice.rule.js';

const messages = catalogue({
  en: { marked: 'Your reply to “{title}” was marked as also working in {countries}' },
  fr: { marked: 'Votre réponse à « {title} » a été signalée comme valable aussi ici : {countries}' },
  ar: { marked: 'وُسم ردّك على «{title}» بأنه ينجح أيضًا في: {countries}' },
});

/** The names of countries, given as codes with commas between. */
const named = (codes: string, language: Language): string => {
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'code' });
  return new Intl.ListFormat(language).format(codes.split(',').map((code) => names.of(code) ?? code));
};

export const alsoWorksNotices = [
  rule(
    'ALSO_WORKS',
    'forum.also-works-marked',
    ({ title = '', reason = '' }) =>
      (language) =>
        messages.marked({ title, countries: named(reason, language) })(language),
    ({ payload, actorId }) => sql`
      select p.author_id as person, '' as name, t.title, array_to_string(p.works_in, ',') as reason, p.id::text as post
      from post p join thread t on t.id = p.thread_id
      where p.id = ${payload['post']} and p.works_in <> '{}' and t.hidden_at is null and p.hidden_at is null
        and p.author_id is distinct from ${actorId}::uuid`,
  ),
];
