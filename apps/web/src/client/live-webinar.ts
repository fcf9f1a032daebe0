import { partial } from './fragments.js';
import { keepingPlace } from './keep-place.js';
import { followVisibility, LiveChannel, whenIdle, type LiveEvent, type LiveValues } from './live-channel.js';
import { LiveQuestions } from './live-questions.js';
import { Outbox, type Fields } from './outbox.js';
import { counted } from './page-language.js';

export type LiveWords = {
  newQuestions: Record<string, string>;
  waits: Record<string, string>;
  left: Record<string, string>;
  tooLong: Record<string, string>;
} & Record<'fateChanged' | 'lost' | 'back' | 'stale' | 'begun' | 'over' | 'ended' | 'sent' | 'kept', string>;

/** What pieces of the page hear of the room, as events of it. */
export type RoomEvents = { happened: LiveEvent; values: LiveValues; done: Sent; refused: Sent & { sentence: string } };
export type Sent = { key: string; fields: Fields; told: Record<string, unknown> };

/** After these a question is seen that was not before; what is held is told to those who moderate alone. */
const appearing: ReadonlySet<string> = new Set(
  ['asked', 'held', 'let-through', 'restored'].map((fact) => `question-${fact}`),
);

/** A webinar that is followed: one channel and one outbox for every piece of the page. */
export class LiveWebinar extends HTMLElement {
  words!: LiveWords;
  outbox!: Outbox;
  private questions: LiveQuestions | null = null;
  private channel!: LiveChannel;
  private ownTimer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const { webinar = '', channel = '', sequence, partials = '', search = '', words = '{}' } = this.dataset;
    this.words = JSON.parse(words) as LiveWords;
    this.outbox = new Outbox(webinar, {
      waiting: (count) => this.waiting(count),
      done: (key, fields, told) => this.done({ key, fields, told }),
      refused: (key, fields, sentence) => this.refused({ key, fields, told: {} }, sentence),
    });
    this.channel = new LiveChannel(channel, Number(sequence), {
      happened: (event) => this.happened(event),
      signalled: ({ values }) => values && this.counted(values),
      stale: () => this.stale(this.words.stale),
      connection: (state) => this.connection(state),
      ended: () => this.stale(this.words.ended),
    });
    const list = this.place('questions');
    const canWrite = 'canWrite' in this.dataset;
    const reached = (): number => this.channel.reached;
    if (list)
      this.questions = new LiveQuestions(list, { partials, search, canWrite, outbox: this.outbox, sequence: reached });
    this.place('show')?.addEventListener('click', () => void this.showNew());
    this.outbox.hurry();
    whenIdle(() => void this.channel.open());
    followVisibility(this.channel);
  }

  say(text: string): void {
    const place = this.place('say');
    if (place) place.textContent = text;
  }

  /** How far the channel has come. */
  get reached(): number {
    return this.channel.reached;
  }

  private place(name: string): HTMLElement | null {
    return this.querySelector(`[data-${name}]`);
  }

  private tell<Name extends keyof RoomEvents>(name: Name, detail: RoomEvents[Name]): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }

  private happened(event: LiveEvent): void {
    const { question = '' } = event;
    const what = event.type.replace('webinar.', '');
    if (what === 'webinar-opened') this.stale(this.words.begun);
    else if (what === 'webinar-ended' || what === 'webinar-closed') this.stale(this.words.over);
    else if (question) this.questionChanged(what, question);
    this.tell('happened', event);
  }

  /** Lively counts: votes for questions are shown here, those of polls by whoever shows polls. */
  private counted(values: LiveValues): void {
    for (const [mark, value] of Object.entries(values))
      if (mark.startsWith('question:')) this.questions?.counted(mark.slice('question:'.length), Number(value));
    this.tell('values', values);
  }

  private questionChanged(what: string, question: string): void {
    if (what === 'question-hidden' && !('moderates' in this.dataset)) this.questions?.gone(question);
    else if (appearing.has(what)) this.questions?.appeared(question);
    this.questions?.refreshSoon(question);
    this.announce();
    if (this.questions?.own.has(question)) this.refreshOwnSoon();
  }

  private announce(): void {
    const count = this.questions?.waits ?? 0;
    const text = counted(this.words.newQuestions, count);
    const button = this.place('show');
    const was = button?.textContent;
    if (button) button.textContent = text;
    this.place('announce')?.toggleAttribute('hidden', count === 0);
    if (count > 0 && text !== was) this.say(text);
  }

  private async showNew(): Promise<void> {
    try {
      const first = await this.questions?.letIn();
      this.place('no-questions')?.setAttribute('hidden', '');
      this.announce();
      first?.focus();
    } catch {
      this.say(this.words.lost);
    }
  }

  /** Only whose question it is asks for it anew. */
  private refreshOwnSoon(): void {
    clearTimeout(this.ownTimer);
    this.ownTimer = setTimeout(() => void this.refreshOwn().catch(() => undefined), 100 + Math.random() * 400);
  }

  private async refreshOwn(): Promise<void> {
    const fresh = (await partial(`webinars/${this.dataset['webinar']}/own`))?.querySelector<HTMLElement>('section');
    const old = this.place('own-questions');
    if (!fresh || !old) return;
    const before = this.fates(old);
    keepingPlace(() => old.replaceWith(fresh));
    this.questions?.revote(fresh.dataset['voted']?.split(' ') ?? []);
    for (const [id, [fate, body]] of this.fates(fresh)) {
      this.questions?.isOwn(id);
      const known = before.get(id);
      if (known && known[0] !== fate)
        this.bringNews(this.words.fateChanged.replace('{fate}', fate).replace('{question}', body.slice(0, 80)));
    }
    this.announce();
  }

  /** Said once, and shown until it was followed, wherever on the page the reader is. */
  private bringNews(text: string): void {
    const place = this.place('news');
    const link = place?.querySelector('a');
    if (link) link.textContent = text;
    link?.addEventListener('click', () => place?.setAttribute('hidden', ''), { once: true });
    place?.removeAttribute('hidden');
    this.say(text);
  }

  private fates(section: HTMLElement): Map<string, [fate: string, body: string]> {
    const items = [...section.querySelectorAll<HTMLElement>('[data-own-question]')];
    const textIn = (item: HTMLElement, what: string) => item.querySelector(what)?.textContent.trim() ?? '';
    return new Map(
      items.map((item) => [item.dataset['ownQuestion'] ?? '', [textIn(item, '[data-fate]'), textIn(item, '.body')]]),
    );
  }

  private done(sent: Sent): void {
    const { intent, question = '' } = sent.fields;
    if (intent === 'vote' || intent === 'withdraw') {
      const counts = typeof sent.told['question'] === 'string' ? sent.told['question'] : question;
      this.questions?.settled(counts, intent === 'vote', sent.told['votes']);
      if (counts !== question) this.questions?.settled(question, false, undefined);
    }
    if (intent === 'ask') {
      void this.asked(String(sent.told['question'])).catch(() => undefined);
    }
    this.tell('done', sent);
  }

  private async asked(question: string): Promise<void> {
    this.questions?.isOwn(question);
    this.announce();
    await Promise.all([this.questions?.bring(question), this.refreshOwn()]);
    if (document.getElementById(`question-${question}`)) this.place('no-questions')?.setAttribute('hidden', '');
  }

  private refused(sent: Sent, sentence: string): void {
    const { intent, question = '' } = sent.fields;
    if (intent === 'vote' || intent === 'withdraw') {
      this.questions?.settled(question, intent === 'withdraw', undefined);
      this.warn(sentence);
    }
    this.tell('refused', { ...sent, sentence });
  }

  /** What somebody did shall not fail in silence. */
  private warn(sentence: string): void {
    const place = this.place('outbox');
    if (place) place.textContent = sentence;
    place?.removeAttribute('hidden');
    this.say(sentence);
  }

  private waiting(count: number): void {
    const place = this.place('outbox');
    const text = count > 0 ? counted(this.words.waits, count) : '';
    if (!place || (count === 0 && !place.dataset['waits'])) return;
    place.textContent = text;
    place.toggleAttribute('hidden', count === 0);
    place.dataset['waits'] = count > 0 ? 'yes' : '';
  }

  private connection(state: 'lost' | 'back'): void {
    this.say(this.words[state]);
    this.toggleAttribute('data-lost', state === 'lost');
    if (state === 'back') {
      this.outbox.hurry();
      if ((this.questions?.own.size ?? 0) > 0) this.refreshOwnSoon();
    }
  }

  private stale(text: string): void {
    const place = this.place('stale-text');
    if (place) place.textContent = text;
    this.place('stale')?.removeAttribute('hidden');
    this.say(text);
  }
}

customElements.define('live-webinar', LiveWebinar);
