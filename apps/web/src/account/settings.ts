import { query } from '../api/query.js';
import { attempt, type Form, type Mistakes } from '../forms/form.js';
import {
  BarPersonDocument,
  ChangeEmailDocument,
  ChangePasswordDocument,
  EndOtherSessionsDocument,
  EndSessionDocument,
} from '../graphql/generated/graphql.js';
import { keepMailed } from './errand.js';
import { beside, done, type Act } from './outcomes.js';
import { saveMails } from './mails.js';
import { saveLooks, saveProfile } from './profile.js';
import { isPart, type SettingsPart } from './saved.js';

/** Which part of the page failed, and why. */
export type FailedSetting = { part: SettingsPart; mistakes: Mistakes };

const changeEmail: Act = async (form, context) => {
  const input = { email: form.text('email'), password: form.text('password') };
  const outcome = await attempt(() => query(ChangeEmailDocument, { input }, context));
  if (outcome.mistakes) return outcome;
  const result = outcome.done.changeEmail;
  if (result.__typename === 'WrongCredentials') return beside('password', result.message);
  keepMailed(context, { kind: 'address', email: result.email });
  return { done: '/check-mail#content', mistakes: null };
};

const changePassword: Act = async (form, context) => {
  const input = { current: form.text('current'), password: form.text('password') };
  const outcome = await attempt(() => query(ChangePasswordDocument, { input }, context));
  if (outcome.mistakes) return outcome;
  const result = outcome.done.changePassword;
  return result.__typename === 'WrongCredentials' ? beside('current', result.message) : done('password', 'password');
};

const endSession: Act = async (form, context) => {
  const { mistakes } = await attempt(() => query(EndSessionDocument, { id: form.text('session') }, context));
  return mistakes ? { done: null, mistakes } : done('session', 'sessions');
};

const endOthers: Act = async (_form, context) => {
  const { mistakes } = await attempt(() => query(EndOtherSessionsDocument, {}, context));
  return mistakes ? { done: null, mistakes } : done('sessions', 'sessions');
};

const unbar: Act = async (form, context) => {
  const { mistakes } = await attempt(() => query(BarPersonDocument, { person: form.text('person') }, context));
  return mistakes ? { done: null, mistakes } : done('away', 'away');
};

const acts = new Map<string, Act>([
  ['profile', saveProfile],
  ['looks', saveLooks],
  ['mails', saveMails],
  ['email', changeEmail],
  ['password', changePassword],
  ['endSession', endSession],
  ['endOthers', endOthers],
  ['away', unbar],
]);

/** The part of the page a form stands in; the forms about sessions share one. */
export const partOf = (form: Form): SettingsPart => {
  const intent = form.text('intent');
  return isPart(intent) ? intent : 'sessions';
};

/** Does what one of the forms on the settings page asks for. An unknown intent changes nothing. */
export const actOnSettings: Act = async (form, context) => {
  const act = acts.get(form.text('intent'));
  return act ? act(form, context) : { done: '/settings', mistakes: null };
};
