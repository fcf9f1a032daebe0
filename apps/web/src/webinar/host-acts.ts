import { query, type Asking } from '../api/query.js';
import { attempt, type Form, type Outcome } from '../forms/form.js';
import {
  DecideQuestionDocument,
  EndWebinarDocument,
  OpenWebinarDocument,
  PublishWebinarDocument,
  type QuestionFate,
} from '../graphql/generated/graphql.js';
import { hostPath } from './places.js';
import { pollHostActs } from './poll-host-acts.js';

type Act = (form: Form, webinar: string, asking: Asking) => Promise<Outcome<string>>;

const turn =
  (document: typeof OpenWebinarDocument | typeof EndWebinarDocument | typeof PublishWebinarDocument): Act =>
  async (_form, webinar, asking) => {
    const { mistakes } = await attempt<unknown>(() =>
      query(document as typeof OpenWebinarDocument, { webinar }, asking),
    );
    return mistakes ? { done: null, mistakes } : { done: hostPath(webinar), mistakes: null };
  };

const decide =
  (fate: QuestionFate): Act =>
  async (form, webinar, asking) => {
    const reason = form.text('reason').trim() || null;
    const input = { question: form.text('question'), fate, reason };
    const { mistakes } = await attempt(() => query(DecideQuestionDocument, { input }, asking));
    return mistakes ? { done: null, mistakes } : { done: hostPath(webinar), mistakes: null };
  };

const acts = new Map<string, Act>([
  ['publish', turn(PublishWebinarDocument)],
  ['open', turn(OpenWebinarDocument)],
  ['end', turn(EndWebinarDocument)],
  ['WAITING', decide('WAITING')],
  ['SHOWN', decide('SHOWN')],
  ['ANSWERED', decide('ANSWERED')],
  ['DECLINED', decide('DECLINED')],
  ...pollHostActs,
]);

/** Does what a form on the host page asks for. An unknown intent changes nothing. */
export async function actAsHost(form: Form, webinar: string, asking: Asking): Promise<Outcome<string>> {
  const act = acts.get(form.text('intent'));
  return act ? act(form, webinar, asking) : { done: hostPath(webinar), mistakes: null };
}
