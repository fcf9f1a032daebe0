import { query, type Asking } from '../api/query.js';
import { attempt, mistake, type Form, type Outcome } from '../forms/form.js';
import {
  DecideQuestionDocument,
  EndWebinarDocument,
  FillRehearsalDocument,
  LetQuestionThroughDocument,
  MergeQuestionDocument,
  MoveQuestionDocument,
  OpenWebinarDocument,
  PublishWebinarDocument,
  type QuestionFate,
  RehearseWebinarDocument,
  SetDeclineReasonsDocument,
  SetPremoderationDocument,
  ShowSlideDocument,
  SpotlightQuestionDocument,
  UndoQuestionDocument,
} from '../graphql/generated/graphql.js';
import { hostAddress, hostViewOf } from './host-view.js';
import { hostPath } from './places.js';
import { pollHostActs } from './poll-host-acts.js';

type Act = (form: Form, webinar: string, asking: Asking, search: URLSearchParams) => Promise<Outcome<string>>;
type Told = { message?: string };

/** Runs a mutation; a problem it names is told as a mistake, else the page goes on at `path`. */
async function tried(
  mutation: () => Promise<Told | undefined>,
  path: (told: Told | undefined) => string,
): Promise<Outcome<string>> {
  const { done, mistakes } = await attempt(mutation);
  if (mistakes) return { done: null, mistakes };
  return done?.message ? { done: null, mistakes: mistake(done.message) } : { done: path(done), mistakes: null };
}

/** Back to the queue as it was looked at, with what was done told above it. */
const back = (webinar: string, search: URLSearchParams, done?: string): string =>
  `${hostAddress(webinar, { ...hostViewOf(search), panel: null, on: null }, done ? { done } : {})}#queue`;

const seenIn = (form: Form): QuestionFate | null => (form.text('seen') || null) as QuestionFate | null;

const turn =
  (document: typeof OpenWebinarDocument | typeof EndWebinarDocument | typeof PublishWebinarDocument): Act =>
  (_form, webinar, asking) =>
    tried(
      async () => void (await query(document as typeof OpenWebinarDocument, { webinar }, asking)),
      () => hostPath(webinar),
    );

const decide =
  (fate: QuestionFate): Act =>
  (form, webinar, asking, search) => {
    const question = form.text('question');
    const reason = form.text('reason').trim() || null;
    const reasonNumber = reason ? null : Number(form.text('reasonNumber')) || null;
    const input = { question, fate, reason, reasonNumber, seen: seenIn(form) };
    return tried(
      async () => (await query(DecideQuestionDocument, { input }, asking)).decideQuestion as Told,
      () => back(webinar, search, question),
    );
  };

const letThrough: Act = (form, webinar, asking, search) => {
  const question = form.text('question');
  return tried(
    async () => void (await query(LetQuestionThroughDocument, { question }, asking)),
    () => back(webinar, search, question),
  );
};

const merge: Act = (form, webinar, asking, search) => {
  const question = form.text('question');
  const input = { question, into: form.text('into'), seen: seenIn(form) };
  return tried(
    async () => (await query(MergeQuestionDocument, { input }, asking)).mergeQuestion as Told,
    () => back(webinar, search, question),
  );
};

const move: Act = (form, webinar, asking, search) => {
  const question = form.text('question');
  const input = { question, theme: form.text('theme'), title: form.text('title'), seen: seenIn(form) };
  return tried(
    async () => (await query(MoveQuestionDocument, { input }, asking)).moveQuestion as Told,
    () => back(webinar, search, question),
  );
};

const undo: Act = (form, webinar, asking, search) => {
  const input = { webinar, question: form.text('question') || null };
  return tried(
    async () => (await query(UndoQuestionDocument, { input }, asking)).undoQuestion as Told,
    () => back(webinar, search),
  );
};

const spotlight: Act = (form, webinar, asking, search) =>
  tried(
    async () =>
      void (await query(SpotlightQuestionDocument, { webinar, question: form.text('question') || null }, asking)),
    () => back(webinar, search),
  );

const slide: Act = (form, webinar, asking, search) =>
  tried(
    async () => void (await query(ShowSlideDocument, { webinar, slide: Number(form.text('slide')) || null }, asking)),
    () => back(webinar, search),
  );

const premoderate =
  (on: boolean): Act =>
  (_form, webinar, asking, search) =>
    tried(
      async () => void (await query(SetPremoderationDocument, { webinar, on }, asking)),
      () => back(webinar, search),
    );

/** Rows of the form: `reason-<n>-<language>`; a row without words is left out. */
const reasons: Act = (form, webinar, asking) => {
  const rows = new Map<string, { language: string; text: string }[]>();
  for (const [name, text] of form.entries()) {
    const [, row = '', language = ''] = /^reason-(\d+)-([\w-]+)$/.exec(name) ?? [];
    if (row && text.trim()) rows.set(row, [...(rows.get(row) ?? []), { language, text: text.trim() }]);
  }
  const input = { webinar, reasons: [...rows.values()].map((texts) => ({ texts })) };
  return tried(
    async () => void (await query(SetDeclineReasonsDocument, { input }, asking)),
    () => hostPath(webinar),
  );
};

const rehearse: Act = async (form, webinar, asking) => {
  const variables = { webinar, idempotencyKey: form.text('idempotencyKey') };
  const { done, mistakes } = await attempt(() => query(RehearseWebinarDocument, variables, asking));
  return mistakes ? { done: null, mistakes } : { done: hostPath(done.rehearseWebinar.webinar.id), mistakes: null };
};

const robots: Act = (_form, webinar, asking) =>
  tried(
    async () => void (await query(FillRehearsalDocument, { webinar }, asking)),
    () => hostPath(webinar),
  );

const acts = new Map<string, Act>([
  ['publish', turn(PublishWebinarDocument)],
  ['open', turn(OpenWebinarDocument)],
  ['reopen', turn(OpenWebinarDocument)],
  ['end', turn(EndWebinarDocument)],
  ['WAITING', decide('WAITING')],
  ['SHOWN', decide('SHOWN')],
  ['ANSWERED', decide('ANSWERED')],
  ['DECLINED', decide('DECLINED')],
  ['let-through', letThrough],
  ['merge', merge],
  ['move', move],
  ['undo', undo],
  ['spotlight', spotlight],
  ['slide', slide],
  ['hold', premoderate(true)],
  ['hold-not', premoderate(false)],
  ['reasons', reasons],
  ['rehearse', rehearse],
  ['robots', robots],
  ...pollHostActs,
]);

/** Does what a form on the host page asks for. An unknown intent changes nothing. */
export async function actAsHost(
  form: Form,
  webinar: string,
  asking: Asking,
  search = new URLSearchParams(),
): Promise<Outcome<string>> {
  const act = acts.get(form.text('intent'));
  return act ? act(form, webinar, asking, search) : { done: hostPath(webinar), mistakes: null };
}
