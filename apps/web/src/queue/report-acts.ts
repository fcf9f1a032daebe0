import { query, type Asking } from '../api/query.js';
import { attempt, type Form, type Outcome } from '../forms/form.js';
import {
  ReportCentreDocument,
  ReportDocument,
  ReportLiveQuestionDocument,
  ReportPartnerPostDocument,
  ReportPersonDocument,
  ReportPostDocument,
  ReportThreadDocument,
  type Ground,
  type SiteViewerFragment,
  type TargetType,
} from '../graphql/generated/graphql.js';

export const grounds = ['SPAM', 'INSULT', 'PERSONAL_DATA', 'ILLEGAL', 'COPYRIGHT', 'OFF_TOPIC', 'OTHER'] as const;

/** What somebody is about to report, with as much of it as tells that it is the right thing. */
export interface Reported {
  viewer: SiteViewerFragment | null;
  name: string;
  isQuestion: boolean;
  title: { text: string; language: string } | null;
  words: { html: string; language: string } | null;
  /** Plain text, for what was never Markdown. */
  plain?: { text: string; language: string };
}

const types = ['THREAD', 'PERSON', 'LIVE_QUESTION', 'CENTRE', 'PARTNER_POST'] as const satisfies readonly TargetType[];

export const targetTypeOf = (text: string | null): TargetType => types.find((one) => one === text) ?? 'POST';

/** @throws Refusal NOT_FOUND when it is not there for the reader. */
export async function reported(type: TargetType, id: string, asking: Asking): Promise<Reported> {
  if (type === 'PERSON') {
    const { viewer, person } = await query(ReportPersonDocument, { id }, asking);
    return { viewer, name: person.name, isQuestion: false, title: null, words: null };
  }
  if (type === 'CENTRE') {
    const { viewer, centre } = await query(ReportCentreDocument, { id }, asking);
    const title = { text: centre.text.name, language: centre.text.language };
    return { viewer, name: asking.locals.t('centre.badge'), isQuestion: false, title, words: centre.text };
  }
  if (type === 'PARTNER_POST') {
    const { viewer, partnerPost: post } = await query(ReportPartnerPostDocument, { id }, asking);
    const title = { text: post.title, language: post.language };
    return { viewer, name: asking.locals.t('partners.badge'), isQuestion: false, title, words: post };
  }
  if (type === 'LIVE_QUESTION') {
    const { viewer, liveQuestion: asked } = await query(ReportLiveQuestionDocument, { id }, asking);
    const { language, title } = asked.webinar.text;
    const name = asked.shownName ?? asking.locals.t('webinar.anonymousName');
    const plain = { text: asked.body, language: asked.language };
    return { viewer, name, isQuestion: true, title: { text: title, language }, words: null, plain };
  }
  if (type === 'THREAD') {
    const { viewer, thread } = await query(ReportThreadDocument, { id }, asking);
    const title = { text: thread.title, language: thread.language };
    return { viewer, name: thread.author.name, isQuestion: true, title, words: null };
  }
  const { viewer, post } = await query(ReportPostDocument, { id }, asking);
  const title = { text: post.thread.title, language: post.thread.language };
  return { viewer, name: post.author.name, isQuestion: post.number === 1, title, words: post };
}

/** Sends the report; the outcome is the page of its receipt. */
export async function report(form: Form, asking: Asking): Promise<Outcome<string>> {
  const ground = grounds.find((one) => one === form.text('ground'));
  if (!ground) {
    const field = { field: 'ground', message: asking.locals.t('report.ground') };
    return { done: null, mistakes: { general: null, fields: [field] } };
  }
  const input = {
    idempotencyKey: form.text('idempotencyKey'),
    target: { type: targetTypeOf(form.text('type')), id: form.text('id') },
    ground: ground satisfies Ground,
    words: form.text('words'),
    goodFaith: form.text('goodFaith') !== '',
    name: form.text('name') || null,
    email: form.text('email') || null,
  };
  const { done, mistakes } = await attempt(() => query(ReportDocument, { input }, asking));
  return mistakes ? { done: null, mistakes } : { done: `/reports/${done.report.report.receipt}`, mistakes: null };
}
