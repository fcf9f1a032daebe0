import { query, type Asking } from '../api/query.js';
import { attempt, type Form, mistake, type Outcome } from '../forms/form.js';
import {
  CloseWebinarDocument,
  DecideQuestionsDocument,
  MergeWhileClosingDocument,
  MoveQuestionsDocument,
  type QuestionFate,
  ReopenWebinarDocument,
  SaveClosingDocument,
} from '../graphql/generated/graphql.js';
import { closePath } from './places.js';

type Context = { readonly form: Form; readonly webinar: string; readonly asking: Asking };
type Act = (context: Context, questions: string[]) => Promise<Outcome<string>>;

/** As many as the api takes at once. */
const AT_ONCE = 100;

const back = (webinar: string, count: number): Outcome<string> => ({
  done: `${closePath(webinar)}?done=${count}#fates`,
  mistakes: null,
});
const wrong = (general: string, field?: string): Outcome<string> => ({
  done: null,
  mistakes: field ? mistake('', [{ field, message: general }]) : mistake(general),
});

const decide =
  (fate: QuestionFate, mostVotes: number | null = null): Act =>
  async ({ form, webinar, asking }, questions) => {
    const reason = form.text('reason').trim() || null;
    if (fate === 'DECLINED' && !reason) return wrong(asking.locals.t('close.noReason'), 'reason');
    const input = { webinar, questions, fate, reason, mostVotes };
    const { done, mistakes } = await attempt(() => query(DecideQuestionsDocument, { input }, asking));
    return mistakes ? { done: null, mistakes } : back(webinar, done.decideQuestions.count);
  };

const move: Act = async ({ form, webinar, asking }, questions) => {
  const input = { webinar, questions, theme: form.text('theme') };
  const { done, mistakes } = await attempt(() => query(MoveQuestionsDocument, { input }, asking));
  return mistakes ? { done: null, mistakes } : back(webinar, done.moveQuestions.count);
};

const merge: Act = async ({ form, webinar, asking }, questions) => {
  const into = form.text('into');
  const { t } = asking.locals;
  if (!into) return wrong(t('close.noTarget'), 'into');
  let count = 0;
  for (const question of questions.filter((id) => id !== into)) {
    const { done, mistakes } = await attempt(() =>
      query(MergeWhileClosingDocument, { input: { question, into } }, asking),
    );
    if (mistakes) return { done: null, mistakes };
    if ('message' in done.mergeQuestion) return wrong(done.mergeQuestion.message);
    count++;
  }
  return back(webinar, count);
};

const acts: ReadonlyMap<string, Act> = new Map<string, Act>([
  ['SHOWN', decide('SHOWN')],
  ['ANSWERED', decide('ANSWERED')],
  ['DECLINED', decide('DECLINED')],
  ['DECLINED-ZERO', decide('DECLINED', 0)],
  ['MOVED', move],
  ['MERGED', merge],
]);

/** A line: a name, then its address. */
function materialIn(line: string): { name: string; url: string } | null {
  const [, name, url] = /^(.*\S)\s+(https:\/\/\S+)$/.exec(line.trim()) ?? [];
  return name && url ? { name, url } : null;
}

/** Keeps the summary and the links as they were typed. */
export async function saveClosing({ form, webinar, asking }: Context): Promise<Outcome<string>> {
  const lines = form
    .text('materials')
    .split('\n')
    .filter((line) => line.trim() !== '');
  const materials = lines.map(materialIn);
  if (materials.includes(null)) return wrong(asking.locals.t('close.materialLine'), 'materials');
  const input = {
    ...{ webinar, summary: form.text('summary'), recordingUrl: form.text('recordingUrl').trim() || null },
    materials: materials.filter((one) => one !== null),
  };
  const { mistakes } = await attempt(() => query(SaveClosingDocument, { input }, asking));
  return mistakes ? { done: null, mistakes } : { done: `${closePath(webinar)}?saved#summary`, mistakes: null };
}

async function close({ form, webinar, asking }: Context): Promise<Outcome<string>> {
  const input = { webinar, early: form.text('early') === 'yes' };
  const { done, mistakes } = await attempt(() => query(CloseWebinarDocument, { input }, asking));
  if (mistakes) return { done: null, mistakes };
  const { closeWebinar: result } = done;
  return 'message' in result ? wrong(result.message) : { done: `${closePath(webinar)}?closed#end`, mistakes: null };
}

async function reopen({ webinar, asking }: Context): Promise<Outcome<string>> {
  const { mistakes } = await attempt(() => query(ReopenWebinarDocument, { webinar }, asking));
  return mistakes ? { done: null, mistakes } : { done: closePath(webinar), mistakes: null };
}

/**
 * Does what a form of the closing page asks for. `ANSWERED:12` is about question 12, `ANSWERED` about the ticked ones,
 * `ANSWERED:all` about all that were shown.
 */
export async function actOnClosing(context: Context): Promise<Outcome<string>> {
  const { form, webinar, asking } = context;
  const [intent = '', which] = form.text('intent').split(':');
  if (intent === 'save') return saveClosing(context);
  if (intent === 'close') return close(context);
  if (intent === 'reopen') return reopen(context);
  const act = acts.get(intent);
  if (!act) return { done: closePath(webinar), mistakes: null };
  const chosen = which === 'all' ? form.all('shown') : which ? [which] : form.all('question');
  if (chosen.length === 0) return wrong(asking.locals.t('close.nothingTicked'));
  return act(context, chosen.slice(0, AT_ONCE));
}
