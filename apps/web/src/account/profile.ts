import type { APIContext } from 'astro';
import { query } from '../api/query.js';
import { attempt, type Outcome } from '../forms/form.js';
import {
  OwnProfileDocument,
  SetWantsOriginalsDocument,
  UpdateProfileDocument,
  type UpdateProfileInput,
} from '../graphql/generated/graphql.js';
import { isAppearance, isLanguage } from '../i18n/languages.js';
import { done, type Act } from './outcomes.js';
import { keepAppearance, keepLanguage } from './preferences.js';

/** Of somebody who is not signed in any more; the api refuses it. */
const nobody = { name: '', country: '', languages: [], about: '', workplace: '' };

/** A profile is saved as a whole, while each form here shows a part of it: the rest stays as it is. */
function change(part: Partial<UpdateProfileInput>, context: APIContext): Promise<Outcome<unknown>> {
  return attempt(async () => {
    const { viewer } = await query(OwnProfileDocument, {}, context);
    const { name, country, languages, about, workplace } = viewer?.person ?? nobody;
    const interfaceLanguage = viewer?.interfaceLanguage ?? context.locals.language;
    const input = { name, country, languages, about, workplace, interfaceLanguage, ...part };
    return query(UpdateProfileDocument, { input }, context);
  });
}

export const saveProfile: Act = async (form, context) => {
  const [name, country, about] = [form.text('name'), form.text('country'), form.text('about')];
  const workplace = form.text('workplace');
  const { mistakes } = await change({ name, country, about, workplace, languages: form.all('languages') }, context);
  return mistakes ? { done: null, mistakes } : done('profile', 'profile');
};

/** The language belongs to the account, for its mails; the appearance to this browser alone. */
export const saveLooks: Act = async (form, context) => {
  const [language, appearance] = [form.text('language'), form.text('appearance')];
  if (!isLanguage(language)) return done('looks', 'looks');
  const { mistakes } = await attempt(() =>
    query(SetWantsOriginalsDocument, { wants: form.text('originals') === 'yes' }, context),
  );
  if (mistakes) return { done: null, mistakes };
  const changed = await change({ interfaceLanguage: language }, context);
  if (changed.mistakes) return { done: null, mistakes: changed.mistakes };
  keepLanguage(context, language);
  keepAppearance(context, isAppearance(appearance) ? appearance : undefined);
  return done('looks', 'looks');
};
