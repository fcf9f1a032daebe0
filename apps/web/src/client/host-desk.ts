import { bodyFrom, fragmentFrom } from './fragments.js';
import { keepingPlace } from './keep-place.js';
import { followVisibility, LiveChannel, whenIdle, type LiveEvent } from './live-channel.js';
import { type Crowd, type CrowdWords, showCrowd } from './host-crowd.js';
import { counted, written } from './page-language.js';
import { showReactions } from './reaction-counts.js';

type Words = CrowdWords & { newQuestions: Record<string, string> } & Record<
    'lost' | 'back' | 'stale' | 'ended',
    string
  >;

/** What every act draws anew: the rest of the page stands, whatever is being typed there. */
const pieces = ['note', 'shows', 'queue', 'stage'] as const;
/** Keys that belong to the whole page rather than to one question. */
const stageKeys: ReadonlySet<string> = new Set(['n', 'p', 'c']);

/** The queue by keyboard. Acts are the forms of the page, sent without leaving it; what others do arrives by itself. */
class HostDesk extends HTMLElement {
  private words!: Words;
  private channel!: LiveChannel;
  private readonly arrived = new Set<string>();
  private readonly changed = new Set<string>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private stageTimer: ReturnType<typeof setTimeout> | undefined;
  private busy = false;

  connectedCallback(): void {
    const { channel = '', sequence, words = '{}' } = this.dataset;
    this.words = JSON.parse(words) as Words;
    this.place('keys')?.removeAttribute('hidden');
    this.ready();
    this.addEventListener('keydown', (event) => this.pressed(event));
    this.addEventListener('submit', (event) => void this.submit(event));
    this.addEventListener('click', (event) => void this.clicked(event));
    this.channel = new LiveChannel(channel, Number(sequence), {
      happened: (event) => this.happened(event),
      signalled: ({ values }) => this.signalled(values),
      stale: () => this.stale(this.words.stale),
      connection: (state) => this.say(this.words[state]),
      ended: () => this.stale(this.words.ended),
    });
    whenIdle(() => void this.channel.open());
    followVisibility(this.channel);
  }

  private place(name: string): HTMLElement | null {
    return this.querySelector(`[data-${name}]`);
  }
  private piece(name: (typeof pieces)[number]): HTMLElement | null {
    return this.querySelector(`[data-live="${name}"]`);
  }
  private say(text: string): void {
    const place = this.place('say');
    if (place) place.textContent = text;
  }

  /** The first question can be reached by Tab; from there the keys lead on. */
  private ready(): void {
    const [first] = this.items;
    if (first && !this.items.some(({ tabIndex }) => tabIndex === 0)) first.tabIndex = 0;
  }

  private get items(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[data-questions] > [data-question]')];
  }
  private get current(): HTMLElement | undefined {
    return this.items.find((item) => item.contains(document.activeElement));
  }

  private focusOn(item: HTMLElement | undefined): void {
    if (!item) return this.querySelector<HTMLElement>('#queue')?.focus();
    this.items.forEach((one) => (one.tabIndex = one === item ? 0 : -1));
    item.focus({ preventScroll: true });
    item.scrollIntoView({ block: 'nearest' });
  }

  /** Keys of one character mean something only while the queue has the focus, and never while one types. */
  private pressed(event: KeyboardEvent): void {
    const { target, key } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || !this.inQueue(target)) return;
    if (key === 'Escape') return void this.closePanel();
    const isField = target instanceof HTMLElement && target.matches('input:not([type=radio]), select, textarea');
    if (!isField && this.does(key)) event.preventDefault();
  }

  private inQueue(target: EventTarget | null): target is HTMLElement {
    return target instanceof HTMLElement && Boolean(target.closest('[data-queue]'));
  }

  private does(key: string): boolean {
    if (document.activeElement?.matches('[type=radio]')) return /^[1-9]$/.test(key) && this.choose(key);
    if (key === 'j' || key === 'ArrowDown') return this.move(1);
    if (key === 'k' || key === 'ArrowUp') return this.move(-1);
    if (key === '?') return this.help();
    if (/^[1-9]$/.test(key)) return this.choose(key);
    const letter = key.toLowerCase();
    if (letter === 'u') return this.undo();
    const within = stageKeys.has(letter) ? this : this.current;
    const act = within?.querySelector<HTMLElement>(`[data-key="${CSS.escape(letter)}"]`);
    if (!act || act.matches(':disabled')) return false;
    act.click();
    return true;
  }

  private move(step: number): boolean {
    const { items, current } = this;
    const at = current ? items.indexOf(current) : -1;
    this.focusOn(items[at < 0 ? 0 : Math.min(Math.max(at + step, 0), items.length - 1)]);
    return items.length > 0;
  }

  private help(): boolean {
    const help = this.querySelector<HTMLDetailsElement>('[data-keys]');
    if (help) help.open = !help.open;
    return Boolean(help);
  }

  /** A line of an open form by its number. */
  private choose(number: string): boolean {
    const radio = this.current?.querySelector<HTMLInputElement>(`[data-number="${number}"]`);
    radio?.focus();
    radio?.click();
    return Boolean(radio);
  }

  /** The decision that is told above the queue, else the last the viewer took here. */
  private undo(): boolean {
    const button = this.piece('note')?.querySelector<HTMLElement>('[value=undo]') ?? this.lastUndo;
    button?.click();
    return Boolean(button);
  }
  private get lastUndo(): HTMLElement | null {
    return this.querySelector<HTMLElement>('[data-undo-last] button');
  }

  private async clicked(event: MouseEvent): Promise<void> {
    const target = event.target as HTMLElement;
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (target.closest('[data-refresh]')) return this.refresh(location.href);
    const link = target.closest<HTMLAnchorElement>('a[data-panel], a[data-cancel]');
    const item = link?.closest<HTMLElement>('[data-question]');
    if (!link || !item) {
      if (!target.closest('a, button, input, select, label, summary')) this.focusOn(this.itemOf(target));
      return;
    }
    event.preventDefault();
    await this.redraw(item, link.dataset['panel'] ?? null).catch(() => location.assign(link.href));
  }

  private itemOf(target: HTMLElement): HTMLElement | undefined {
    return this.items.find((item) => item.contains(target)) ?? this.current;
  }

  private async closePanel(): Promise<void> {
    const item = this.current;
    if (item?.querySelector('[data-panel-form]')) await this.redraw(item, null).catch(() => undefined);
    else item?.focus();
  }

  /** Draws one question anew, with the form a fate needs or without. */
  private async redraw(item: HTMLElement, panel: string | null): Promise<void> {
    const id = item.dataset['question'] ?? '';
    const fresh = await this.fetchItem(id, panel);
    // What another host decided may have drawn it anew meanwhile: who asked for a form gets it all the same.
    const now = item.isConnected || !panel ? item : this.items.find(({ dataset }) => dataset['question'] === id);
    if (!now) return;
    const hadFocus = now.contains(document.activeElement);
    if (!fresh) return now.remove();
    fresh.tabIndex = now.tabIndex;
    keepingPlace(() => now.replaceWith(fresh));
    if (!hadFocus) return;
    const field = panel && fresh.querySelector<HTMLElement>('[type=radio]:checked, input.input, select');
    if (field) field.focus();
    else this.focusOn(fresh);
  }

  private async fetchItem(question: string, panel: string | null): Promise<HTMLElement | null> {
    const search = new URLSearchParams(location.search);
    search.delete('panel');
    if (panel) search.set('panel', panel);
    search.set('on', question);
    const response = await fetch(`/partials/webinars/${this.dataset['webinar']}/host/${question}?${search.toString()}`);
    if (!response.ok) throw new Error(`${response.status}`);
    return fragmentFrom(await response.text()).querySelector<HTMLElement>('[data-question]');
  }

  /** Sends a form of the queue or the stage and draws what came of it; other forms go their own way. */
  private async submit(event: SubmitEvent): Promise<void> {
    const form = event.target as HTMLFormElement;
    if (!form.closest('[data-live], [data-questions]')) return;
    event.preventDefault();
    if (this.busy) return;
    this.busy = true;
    try {
      const body = new FormData(form, event.submitter);
      const response = await fetch(location.href, { method: 'POST', body });
      if (!response.ok && response.status !== 422) throw new Error(`${response.status}`);
      const question = form.closest<HTMLElement>('[data-question]');
      this.draw(await response.text(), question, response.ok);
    } catch {
      this.say(this.words.lost);
      this.stale(this.words.lost);
    } finally {
      this.busy = false;
    }
  }

  private async refresh(address: string): Promise<void> {
    const response = await fetch(address);
    if (response.ok) this.draw(await response.text(), null, true);
  }

  /** The focus goes to the same question, or to the one that moved up into its place. */
  private draw(html: string, from: HTMLElement | null, isDone: boolean): void {
    const page = bodyFrom(html);
    const at = from ? this.items.indexOf(from) : -1;
    const id = from?.dataset['question'] ?? this.current?.dataset['question'];
    const hadFocus = this.querySelector('[data-queue]')?.contains(document.activeElement) ?? false;
    for (const name of pieces) {
      const [old, fresh] = [this, page].map((within) => within.querySelector(`[data-live="${name}"]`));
      if (old && fresh) old.replaceWith(fresh);
    }
    this.arrived.clear();
    this.announce();
    this.ready();
    const same = this.items.find(({ dataset }) => dataset['question'] === id);
    if (hadFocus) this.focusOn(same ?? this.items[Math.min(Math.max(at, 0), this.items.length - 1)]);
    const note = this.piece('note');
    this.say(note?.textContent.replace(/\s+/g, ' ').trim() ?? '');
    if (!isDone) note?.scrollIntoView({ block: 'nearest' });
  }

  private happened(event: LiveEvent): void {
    const { question } = event;
    const what = event.type.replace('webinar.', '');
    if (['webinar-opened', 'webinar-ended', 'webinar-closed', 'webinar-edited'].includes(what))
      this.stale(this.words.stale);
    if (['spotlight-moved', 'slide-shown', 'premoderation-turned'].includes(what)) this.laterStage();
    if (what === 'robots-asked') void this.refresh(location.href);
    if (!question || what === 'spotlight-moved') return;
    this.laterStage();
    if (this.items.some(({ dataset }) => dataset['question'] === question)) this.later(question);
    else if (what === 'question-asked' || what === 'question-held' || what === 'question-let-through') {
      this.arrived.add(question);
      this.announce();
    }
  }

  private announce(): void {
    const button = this.place('refresh');
    const text = this.arrived.size > 0 ? counted(this.words.newQuestions, this.arrived.size) : '';
    if (button) button.textContent = text;
    this.place('announce')?.toggleAttribute('hidden', this.arrived.size === 0);
    // An empty queue has nothing that could move under somebody's hands.
    if (this.arrived.size > 0 && this.items.length === 0) void this.refresh(location.href);
  }

  private later(question: string): void {
    this.changed.add(question);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.redrawChanged(), 250);
  }

  /** What another host decided is told in its place; what somebody is busy with stays as it is. */
  private async redrawChanged(): Promise<void> {
    const ids = [...this.changed];
    this.changed.clear();
    for (const id of ids) {
      const item = this.items.find(({ dataset }) => dataset['question'] === id);
      if (item && !item.querySelector('[data-panel-form]')) await this.redraw(item, null).catch(() => undefined);
    }
  }

  private laterStage(): void {
    clearTimeout(this.stageTimer);
    this.stageTimer = setTimeout(() => void this.redrawStage().catch(() => undefined), 500);
  }

  private async redrawStage(): Promise<void> {
    const response = await fetch(location.href);
    if (!response.ok) return;
    const page = bodyFrom(await response.text());
    for (const name of ['stage', 'shows'] as const) {
      const [old, fresh] = [this, page].map((within) => within.querySelector(`[data-live="${name}"]`));
      if (old && fresh && !old.contains(document.activeElement)) old.replaceWith(fresh);
    }
  }

  private signalled(values: Record<string, unknown> | undefined): void {
    showReactions(this, values ?? {});
    for (const [thing, value] of Object.entries(values ?? {})) {
      const [kind, id = ''] = thing.split(':');
      if (kind === 'crowd') showCrowd(this, value as Crowd, this.words);
      if (kind !== 'question') continue;
      const place = document.querySelector(`#question-${CSS.escape(id)} [data-count]`);
      if (place) place.textContent = written(Number(value));
    }
  }

  private stale(text: string): void {
    const place = this.place('stale-text');
    if (place) place.textContent = text;
    this.place('stale')?.removeAttribute('hidden');
    this.say(text);
  }
}

customElements.define('host-desk', HostDesk);
