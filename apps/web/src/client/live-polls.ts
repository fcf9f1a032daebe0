import { fragmentFrom } from './fragments.js';
import { keepingPlace } from './keep-place.js';
import type { LiveWebinar, RoomEvents } from './live-webinar.js';
import { type ClockWords, PollClocks } from './poll-clocks.js';
import { PollTallies } from './poll-tallies.js';

type Words = ClockWords & { voters: Record<string, string> } & Record<'opened' | 'closed', string>;
type Vote = { choices: number[]; value: number | null; answers: string[] };

/** The vote a form holds, as the api takes it. */
function voteIn(form: HTMLFormElement): Vote {
  const data = new FormData(form);
  const places = [...form.querySelectorAll<HTMLElement>('[data-option]')]
    .map((item) => ({ option: Number(item.dataset['option']), place: Number(item.querySelector('select')?.value) }))
    .filter(({ place }) => place > 0)
    .sort((a, b) => a.place - b.place);
  const value = data.get('value');
  return {
    choices: places.length > 0 ? places.map(({ option }) => option) : data.getAll('choice').map(Number),
    value: value === null ? null : Number(value),
    answers: data
      .getAll('answer')
      .map(String)
      .filter((answer) => answer.trim() !== ''),
  };
}

/** Polls that come, run and close while the page is open. */
class LivePolls extends HTMLElement {
  private words!: Words;
  private room: LiveWebinar | null = null;
  private clocks!: PollClocks;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly votes = new Map<string, Vote>();

  connectedCallback(): void {
    this.words = JSON.parse(this.dataset['words'] ?? '{}') as Words;
    const room = (this.room = this.closest<LiveWebinar>('live-webinar'));
    if (!room) return;
    const { voters } = this.words;
    this.clocks = new PollClocks(this.words, this);
    this.clocks.serverTime(Number(this.dataset['now']));
    const tallies = new PollTallies(voters, (poll, count) => `${this.partials}/polls/${poll}?voters=${count}`, this);
    const hear = <Name extends keyof RoomEvents>(name: Name, heard: (detail: RoomEvents[Name]) => void) =>
      room.addEventListener(name, (event) => heard((event as CustomEvent<RoomEvents[Name]>).detail));
    hear('values', (values) => tallies.apply(values));
    hear('happened', ({ type, poll }) => poll && this.happened(type.replace('webinar.', ''), poll));
    hear('done', ({ fields }) => this.settled(fields['poll'], null));
    hear('refused', ({ fields, sentence }) => this.settled(fields['poll'], sentence));
    this.addEventListener('submit', (event) => this.submit(event));
    this.addEventListener('input', ({ target }) => {
      const form = target instanceof Element ? target.closest('form') : null;
      if (form) form.dataset['touched'] = '';
    });
    for (const card of this.cards()) {
      const vote = card.dataset['vote'];
      if (vote) this.votes.set(card.dataset['poll'] ?? '', JSON.parse(vote) as Vote);
      this.dress(card);
    }
  }

  private get partials(): string {
    return this.room?.dataset['partials'] ?? '';
  }

  private get canVote(): boolean {
    return this.room !== null && 'canWrite' in this.room.dataset;
  }

  private cards(within: ParentNode = this): HTMLElement[] {
    return [...within.querySelectorAll<HTMLElement>('[data-poll]')];
  }

  private card(poll: string): HTMLElement | null {
    return this.querySelector(`[data-poll="${CSS.escape(poll)}"]`);
  }

  private happened(what: string, poll: string): void {
    clearTimeout(this.timer);
    // A little chance keeps thousands of readers from asking at the same instant.
    this.timer = setTimeout(() => void this.refresh(what, poll).catch(() => undefined), Math.random() * 700);
  }

  private async refresh(what: string, poll: string): Promise<void> {
    const response = await fetch(`${this.partials}/polls?at=${this.room?.reached ?? 0}`);
    if (!response.ok) return;
    const now = Date.parse(response.headers.get('date') ?? '');
    const fresh = fragmentFrom(await response.text()).querySelector<HTMLElement>('[data-polls]');
    const list = this.querySelector<HTMLElement>('[data-polls]');
    if (!fresh || !list) return;
    const asked = this.questionOf(fresh, poll) ?? this.questionOf(list, poll);
    for (const card of this.cards(fresh)) this.takeOver(card);
    keepingPlace(() => list.replaceWith(fresh));
    if (Number.isFinite(now)) this.clocks.serverTime(now);
    const sentence = what === 'poll-opened' ? this.words.opened : what === 'poll-closed' ? this.words.closed : '';
    if (sentence && asked) this.room?.say(sentence.replace('{question}', asked));
  }

  private questionOf(list: HTMLElement, poll: string): string | undefined {
    const id = CSS.escape(poll);
    return list.querySelector(`[data-poll="${id}"] .poll-question, [data-closed="${id}"] a`)?.textContent.trim();
  }

  /** Somebody who fills in a form goes on with it: the fresh card gets the form as it is. */
  private takeOver(card: HTMLElement): void {
    const old = this.card(card.dataset['poll'] ?? '');
    const [form, fresh] = [old?.querySelector<HTMLFormElement>('form'), card.querySelector('form')];
    const isBusy = form && ('touched' in form.dataset || form.contains(document.activeElement));
    if (form && fresh && isBusy) fresh.replaceWith(form);
    else this.dress(card);
    if (old?.querySelector('details[open]')) card.querySelector('details')?.setAttribute('open', '');
  }

  /** What is the same for everybody gets what is the viewer's own. */
  private dress(card: HTMLElement): void {
    const poll = card.dataset['poll'] ?? '';
    const form = card.querySelector<HTMLFormElement>('form');
    if (!form) return;
    if (!this.canVote) return form.querySelector('button.big')?.setAttribute('disabled', '');
    const waiting = this.room?.outbox.find(`poll:${poll}`);
    const vote = waiting ? (JSON.parse(waiting['input'] ?? '{}') as Vote) : this.votes.get(poll);
    if (vote) this.fill(form, vote);
    if (waiting) this.status(form, form.querySelector<HTMLElement>('[data-status]')?.dataset['sending'] ?? '');
    else if (vote) this.counts(form);
  }

  private fill(form: HTMLFormElement, { choices, value, answers }: Vote): void {
    for (const input of form.querySelectorAll<HTMLInputElement>('[name=choice]'))
      input.checked = choices.includes(Number(input.value));
    for (const input of form.querySelectorAll<HTMLInputElement>('[name=value]'))
      input.checked = value !== null && Number(input.value) === value;
    form
      .querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('[name=answer]')
      .forEach((field, n) => (field.value = answers[n] ?? ''));
    const list = form.querySelector('.poll-ranking');
    for (const option of [...choices].reverse()) {
      const item = list?.querySelector(`[data-option="${option}"]`);
      if (item) list?.prepend(item);
    }
  }

  private submit(event: SubmitEvent): void {
    const form = event.target as HTMLFormElement;
    if (!form.matches('[data-vote-form]') || !this.room) return;
    event.preventDefault();
    const poll = form.querySelector<HTMLInputElement>('[name=poll]')?.value ?? '';
    const vote = voteIn(form);
    this.complain(form, '');
    form.querySelector('[data-voted]')?.setAttribute('hidden', '');
    this.status(form, form.querySelector<HTMLElement>('[data-status]')?.dataset['sending'] ?? '');
    const input = JSON.stringify({ poll, ...vote });
    this.room.outbox.put(`poll:${poll}`, { intent: 'vote-poll', poll, input, hash: form.dataset['hash'] ?? '' });
    this.votes.set(poll, vote);
  }

  private settled(poll: string | undefined, sentence: string | null): void {
    const form = poll && this.card(poll)?.querySelector<HTMLFormElement>('form');
    if (!form) return;
    this.status(form, '');
    delete form.dataset['touched'];
    if (sentence === null) return this.counts(form);
    this.votes.delete(poll);
    this.complain(form, sentence);
  }

  private counts(form: HTMLFormElement): void {
    form.querySelector('[data-voted]')?.removeAttribute('hidden');
    const button = form.querySelector<HTMLElement>('[data-vote-button]');
    if (button) button.textContent = button.dataset['change'] ?? '';
    this.status(form, form.querySelector('[data-voted]')?.textContent.trim() ?? '', true);
    form.closest('article')?.querySelector('.poll-so-far')?.setAttribute('open', '');
  }

  /** Said to screen readers alone where it is seen elsewhere. */
  private status(form: HTMLFormElement, text: string, isSeen = false): void {
    const place = form.querySelector<HTMLElement>('[data-status]');
    if (!place) return;
    place.textContent = text;
    place.classList.toggle('vh', isSeen);
  }

  private complain(form: HTMLFormElement, sentence: string): void {
    const place = form.querySelector<HTMLElement>('[data-mistake]');
    if (!place) return;
    place.textContent = sentence;
    place.toggleAttribute('hidden', sentence === '');
    if (sentence) this.room?.say(sentence);
  }
}

customElements.define('live-polls', LivePolls);
