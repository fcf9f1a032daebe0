import { fragmentFrom } from './fragments.js';
import { keepingPlace } from './keep-place.js';
import type { Outbox } from './outbox.js';
import { written } from './page-language.js';

const placeOf = (id: string): HTMLElement | null => document.getElementById(`question-${id}`);

export type QuestionsOptions = {
  /** Where pieces of the page come from. */
  partials: string;
  /** Which questions are looked at, as a query string. */
  search: string;
  canWrite: boolean;
  outbox: Outbox;
  /** How far the channel has come: an address that names it gives what was true then or later. */
  sequence: () => number;
};

/** The questions on the page: votes at once, changes in their place, new ones when the reader lets them in. */
export class LiveQuestions {
  private readonly votes = new Set<string>();
  readonly own = new Set<string>();
  private readonly waiting = new Set<string>();
  private readonly changed = new Set<string>();
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly list: HTMLElement,
    private readonly options: QuestionsOptions,
  ) {
    for (const item of list.querySelectorAll<HTMLElement>('[data-question]')) {
      const id = item.dataset['question'] ?? '';
      if (item.querySelector('[aria-pressed=true]')) this.votes.add(id);
      if ('own' in item.dataset) this.own.add(id);
    }
    document
      .querySelectorAll<HTMLElement>('[data-own-question]')
      .forEach(({ dataset }) => this.own.add(dataset['ownQuestion'] ?? ''));
    list.addEventListener('submit', (event) => this.vote(event));
    this.dress(list);
  }

  get waits(): number {
    return this.waiting.size;
  }

  /** A question everybody sees from now on. */
  appeared(id: string): void {
    if (!placeOf(id) && !this.own.has(id)) this.waiting.add(id);
  }

  /** The viewer's own needs no announcement. */
  isOwn(id: string): void {
    this.own.add(id);
    this.waiting.delete(id);
  }

  /** Puts one in front of the others that the viewer has just asked, when everybody sees it. */
  async bring(id: string): Promise<void> {
    const fresh = (await this.fetch(`questions/${id}`)).firstElementChild as HTMLElement | null;
    if (!fresh || placeOf(id)) return;
    this.dressOne(fresh);
    keepingPlace(() => this.list.prepend(fresh));
  }

  gone(id: string): void {
    this.waiting.delete(id);
    const item = placeOf(id);
    if (item) keepingPlace(() => item.remove());
  }

  refreshSoon(id: string): void {
    if (!placeOf(id)) return;
    this.changed.add(id);
    clearTimeout(this.timer);
    // A little chance keeps thousands of readers from asking at the same instant.
    this.timer = setTimeout(() => void this.refresh(), 100 + Math.random() * 1_400);
  }

  /** A count as the site says it. */
  counted(id: string, count: number): void {
    const place = placeOf(id)?.querySelector<HTMLElement>('[data-votes]');
    if (!place) return;
    place.dataset['votes'] = String(count);
    place.textContent = written(Math.max(0, count + this.unsent(id)));
  }

  /** What the site has of the viewer's vote now. */
  settled(id: string, gave: boolean, count: unknown): void {
    if (gave) this.votes.add(id);
    else this.votes.delete(id);
    if (typeof count === 'number') this.counted(id, count);
    this.dressOne(placeOf(id));
  }

  /** Lets in what waits, in front of the others, and gives the first. Throws when it can't be reached. */
  async letIn(): Promise<HTMLElement | null> {
    const search = new URLSearchParams(this.options.search);
    search.set('order', 'newest');
    const fetched = [...(await this.fetch('questions', search)).children].filter(
      (item): item is HTMLElement => item instanceof HTMLElement,
    );
    const fresh = fetched.filter(({ dataset }) => {
      const id = dataset['question'] ?? '';
      return !placeOf(id) && (this.waiting.has(id) || this.own.has(id));
    });
    this.waiting.clear();
    for (const item of fresh) {
      item.classList.add('fresh');
      this.dressOne(item);
    }
    this.list.prepend(...fresh);
    return fresh[0] ?? null;
  }

  /** Takes over which questions the viewer voted for, as another device may have done it. */
  revote(ids: readonly string[]): void {
    this.votes.clear();
    ids.forEach((id) => this.votes.add(id));
    this.dress(this.list);
  }

  private async refresh(): Promise<void> {
    const ids = [...this.changed];
    this.changed.clear();
    for (const id of ids) await this.replace(id).catch(() => undefined);
  }

  private async replace(id: string): Promise<void> {
    const fresh = (await this.fetch(`questions/${id}`)).firstElementChild as HTMLElement | null;
    const item = placeOf(id);
    // Nobody loses what they are in the middle of.
    if (!item || item.querySelector('details[open]')) return;
    const focused = item.contains(document.activeElement) ? document.activeElement : null;
    if (fresh) this.dressOne(fresh);
    keepingPlace(() => (fresh ? item.replaceWith(fresh) : item.remove()));
    if (focused) (fresh?.querySelector<HTMLElement>('.upvote') ?? fresh)?.focus({ preventScroll: true });
  }

  private async fetch(what: string, search = new URLSearchParams()): Promise<DocumentFragment> {
    search.set('at', String(this.options.sequence()));
    const response = await fetch(`${this.options.partials}/${what}?${search.toString()}`);
    if (!response.ok) throw new Error(`${response.status}`);
    return fragmentFrom(await response.text());
  }

  private vote(event: SubmitEvent): void {
    const form = event.target as HTMLFormElement;
    if (!form.querySelector('.upvote')) return;
    const question = form.querySelector<HTMLInputElement>('[name=question]')?.value ?? '';
    event.preventDefault();
    const gives = !this.isGiven(question);
    this.options.outbox.put(`vote:${question}`, { intent: gives ? 'vote' : 'withdraw', question });
    this.dressOne(placeOf(question));
  }

  /** The viewer's vote as they want it, whether or not it has arrived. */
  private isGiven(id: string): boolean {
    const wanted = this.options.outbox.find(`vote:${id}`);
    return wanted ? wanted['intent'] === 'vote' : this.votes.has(id);
  }

  private unsent(id: string): number {
    return Number(this.isGiven(id)) - Number(this.votes.has(id));
  }

  private dress(within: ParentNode): void {
    within.querySelectorAll<HTMLElement>('[data-question]').forEach((item) => this.dressOne(item));
  }

  /** What is the same for everybody gets what is the viewer's own. */
  private dressOne(item: HTMLElement | null): void {
    const id = item?.dataset['question'];
    if (!item || !id) return;
    if (this.own.has(id)) item.dataset['own'] = '';
    const button = item.querySelector<HTMLButtonElement>('.upvote');
    const votes = item.querySelector<HTMLElement>('[data-votes]');
    if (!button || !votes) return;
    const given = this.isGiven(id);
    button.ariaPressed = String(given);
    button.disabled = !this.options.canWrite;
    const intent = item.querySelector<HTMLInputElement>('[name=intent]');
    if (intent) intent.value = given ? 'withdraw' : 'vote';
    votes.textContent = written(Math.max(0, Number(votes.dataset['votes']) + this.unsent(id)));
  }
}
