import { query, type Asking } from '../api/query.js';
import { attempt, mistake, type Form, type Outcome } from '../forms/form.js';
import { EditTagDocument, MakeTagSynonymDocument, RemoveTagSynonymDocument } from '../graphql/generated/graphql.js';

type Act = (form: Form, tag: string, asking: Asking) => Promise<Outcome<string>>;

export const tagPath = (slug: string): string => `/tags/${encodeURIComponent(slug)}`;

const edit: Act = async (form, tag, asking) => {
  const input = { tag, name: form.text('name'), description: form.text('description') };
  const { done, mistakes } = await attempt(() => query(EditTagDocument, { input }, asking));
  if (mistakes) return { done: null, mistakes };
  const result = done.editTag;
  if (result.__typename === 'EditTagSuccess') return { done: tagPath(result.tag.slug), mistakes: null };
  return { done: null, mistakes: mistake(result.message) };
};

const synonym =
  (words: (form: Form, tag: string) => { synonym: string; tag: string }): Act =>
  async (form, tag, asking) => {
    const { done, mistakes } = await attempt(() => query(MakeTagSynonymDocument, { input: words(form, tag) }, asking));
    return mistakes ? { done: null, mistakes } : { done: tagPath(done.makeTagSynonym.tag.slug), mistakes: null };
  };

const remove: Act = async (form, tag, asking) => {
  const input = { synonym: form.text('synonym'), tag };
  const { mistakes } = await attempt(() => query(RemoveTagSynonymDocument, { input }, asking));
  return mistakes ? { done: null, mistakes } : { done: tagPath(tag), mistakes: null };
};

const acts = new Map<string, Act>([
  ['edit', edit],
  ['synonym', synonym((form, tag) => ({ synonym: form.text('synonym'), tag }))],
  ['merge', synonym((form, tag) => ({ synonym: tag, tag: form.text('into') }))],
  ['remove', remove],
]);

/** Does what a form on the page of a tag asks for; the outcome is where to go next. */
export async function actOnTag(form: Form, tag: string, asking: Asking): Promise<Outcome<string>> {
  const act = acts.get(form.text('intent'));
  return act ? act(form, tag, asking) : { done: tagPath(tag), mistakes: null };
}
