import type { APIContext } from 'astro';
import { query } from '../api/query.js';
import { attempt, type Form, type Mistakes, type Outcome } from '../forms/form.js';
import {
  ChangeEmailDocument,
  ChangePasswordDocument,
  EndOtherSessionsDocument,
  EndSessionDocument,
  OwnProfileDocument,
  UpdateProfileDocument,
  type UpdateProfileInput,
} from '../graphql/generated/graphql.js';
import { isAppearance, isLanguage } from '../i18n/languages.js';
import { keepMailed } from './errand.js';
import { isPart, type SettingsPart } from './saved.js';
import { keepAppearance, keepLanguage } from './preferences.js';

type Act = (form: Form, context: APIContext) => Promise<Outcome<string>>;
/** Which part of the page failed, and why. */
export type FailedSetting = { part: SettingsPart; mistakes: Mistakes };

const done = (what: string, part: string): Outcome<string> => ({
  done: `/settings?done=${what}#${part}`,
  mistakes: null,
});

const beside = (field: string, message: string): Outcome<string> => ({
  done: null,
  mistakes: { general: null, fields: [{ field, message }] },
});

/** A profile is saved as a whole, while each form here shows a part of it: the rest stays as it is. */
async function change(part: Partial<UpdateProfileInput>, context: APIContext): Promise<Outcome<unknown>> {
  return attempt(async () => {
    const { viewer } = await query(OwnProfileDocument, {}, context);
    const { person, interfaceLanguage } = viewer ?? {
      person: { name: '', country: '', languages: [], about: '' },
      interfaceLanguage: context.locals.language,
    };
    const { name, country, languages, about } = person;
    const input = { name, country, languages, about, interfaceLanguage, ...part };
    return query(UpdateProfileDocument, { input }, context);
  });
}

const profile: Act = async (form, context) => {
  const [name, country, about] = [form.text('name'), form.text('country'), form.text('about')];
  const { mistakes } = await change({ name, country, about, languages: form.all('languages') }, context);
  return mistakes ? { done: null, mistakes } : done('profile', 'profile');
};

const looks: Act = async (form, context) => {
  const [language, appearance] = [form.text('language'), form.text('appearance')];
  if (!isLanguage(language)) return done('looks', 'looks');
  const { mistakes } = await change({ interfaceLanguage: language }, context);
  if (mistakes) return { done: null, mistakes };
  keepLanguage(context, language);
  keepAppearance(context, isAppearance(appearance) ? appearance : undefined);
  return done('looks', 'looks');
};

const email: Act = async (form, context) => {
  const input = { email: form.text('email'), password: form.text('password') };
  const outcome = await attempt(() => query(ChangeEmailDocument, { input }, context));
  if (outcome.mistakes) return outcome;
  const result = outcome.done.changeEmail;
  if (result.__typename === 'WrongCredentials') return beside('password', result.message);
  keepMailed(context, { kind: 'address', email: result.email });
  return { done: '/check-mail#content', mistakes: null };
};

const password: Act = async (form, context) => {
  const input = { current: form.text('current'), password: form.text('password') };
  const outcome = await attempt(() => query(ChangePasswordDocument, { input }, context));
  if (outcome.mistakes) return outcome;
  const result = outcome.done.changePassword;
  if (result.__typename === 'WrongCredentials') return beside('current', result.message);
  return done('password', 'password');
};

const endSession: Act = async (form, context) => {
  const { mistakes } = await attempt(() => query(EndSessionDocument, { id: form.text('session') }, context));
  return mistakes ? { done: null, mistakes } : done('session', 'sessions');
};

const endOthers: Act = async (_form, context) => {
  const { mistakes } = await attempt(() => query(EndOtherSessionsDocument, {}, context));
  return mistakes ? { done: null, mistakes } : done('sessions', 'sessions');
};

const acts = new Map<string, Act>(Object.entries({ profile, looks, email, password, endSession, endOthers }));

/** The part of the page a form stands in; the forms about sessions share one. */
export const partOf = (form: Form): SettingsPart => {
  const intent = form.text('intent');
  return isPart(intent) ? intent : 'sessions';
};

/** Does what one of the forms on the settings page asks for. An unknown intent changes nothing. */
export async function actOnSettings(form: Form, context: APIContext): Promise<Outcome<string>> {
  const act = acts.get(form.text('intent'));
  return act ? act(form, context) : { done: '/settings', mistakes: null };
}
