import { keepDraft, keptDraft } from './drafts.js';
import type { LiveWebinar, RoomEvents } from './live-webinar.js';
import { counted } from './page-language.js';

const longest = 500;
/** From here on the counter is read out, now and then. */
const nearTheEnd = 50;
type Draft = Record<string, string>;

/** The form of a question: counts, keeps what is typed on the device, and sends it until it has arrived. */
class LiveAsk extends HTMLElement {
  private room: LiveWebinar | null = null;
  /** The slide that is shown now. */
  private slide = '';

  connectedCallback(): void {
    this.room = this.closest<LiveWebinar>('live-webinar');
    const { form, field } = this;
    if (!form || !field || !this.room) return;
    this.slide = this.select?.querySelector<HTMLOptionElement>('[selected]')?.value ?? '';
    this.restore();
    this.count();
    form.addEventListener('input', () => this.typed());
    form.addEventListener('submit', (event) => this.submit(event));
    this.room.addEventListener('done', (event) => this.done((event as CustomEvent<RoomEvents['done']>).detail));
    this.room.addEventListener('refused', (event) =>
      this.refused((event as CustomEvent<RoomEvents['refused']>).detail),
    );
    this.room.addEventListener('happened', (event) =>
      this.happened((event as CustomEvent<RoomEvents['happened']>).detail),
    );
  }

  private get form(): HTMLFormElement | null {
    return this.querySelector('form');
  }
  private get field(): HTMLTextAreaElement | null {
    return this.querySelector('textarea');
  }
  private get select(): HTMLSelectElement | null {
    return this.querySelector<HTMLSelectElement>('[data-slide]');
  }
  private get draftName(): string {
    return `live-ask-${this.room?.dataset['webinar']}`;
  }
  private place(name: string): HTMLElement | null {
    return this.querySelector(`[data-${name}]`);
  }
  private fields(): Draft {
    const form = this.form;
    const all = form ? [...new FormData(form)] : [];
    return Object.fromEntries(all.map(([name, value]) => [name, String(value)]));
  }

  /** What was typed before a reload; a page that comes back with a mistake has it already. */
  private restore(): void {
    const { field } = this;
    if (!field || field.value !== '') return;
    const kept = keptDraft(this.draftName);
    if (!kept) return;
    const draft = JSON.parse(kept) as Draft;
    // It is on its way already.
    if (this.room?.outbox.find(`ask:${draft['idempotencyKey']}`)) return;
    for (const [name, value] of Object.entries(draft)) {
      const input = this.form?.elements.namedItem(name);
      if (input instanceof HTMLInputElement && input.type === 'checkbox') input.checked = value !== '';
      else if (input instanceof HTMLInputElement || input instanceof HTMLTextAreaElement) input.value = value;
      else if (input instanceof HTMLSelectElement) input.value = value;
    }
  }

  private typed(): void {
    this.complain('');
    this.count();
    this.keep();
  }

  private keep(): void {
    const empty = this.field?.value.trim() === '';
    keepDraft(this.draftName, empty ? '' : JSON.stringify(this.fields()));
  }

  private count(): void {
    const words = this.room?.words;
    const left = longest - [...(this.field?.value ?? '')].length;
    const text = left < 0 ? counted(words?.tooLong, -left) : counted(words?.left, left);
    const counter = this.place('counter');
    const spoken = this.place('left');
    if (counter) counter.textContent = text;
    this.toggleAttribute('data-too-long', left < 0);
    if (spoken) spoken.textContent = left <= nearTheEnd && (left % 10 === 0 || left < 0) ? text : '';
  }

  private submit(event: SubmitEvent): void {
    event.preventDefault();
    const { field, room } = this;
    if (!field || !room || field.value.trim() === '') return field?.focus();
    if ([...field.value].length > longest) {
      this.complain(this.place('counter')?.textContent ?? '');
      return field.focus();
    }
    const fields = this.fields();
    const key = `ask:${fields['idempotencyKey']}`;
    this.status(room.words.kept);
    this.place('status')?.setAttribute('data-pending', key);
    this.clear();
    room.outbox.put(key, fields);
  }

  /** The next question is another one. */
  private clear(): void {
    const key = this.form?.querySelector<HTMLInputElement>('[name=idempotencyKey]');
    if (key) key.value = crypto.randomUUID();
    if (this.field) this.field.value = '';
    const select = this.select;
    if (select) select.value = this.slide;
    this.count();
    keepDraft(this.draftName, '');
  }

  private done({ fields }: RoomEvents['done']): void {
    if (fields['intent'] !== 'ask') return;
    this.complain('');
    this.status(this.room?.words.sent ?? '');
  }

  /** Back into the field with it, unless the next one is written there already. */
  private refused({ fields, sentence }: RoomEvents['refused']): void {
    const { field } = this;
    if (fields['intent'] !== 'ask' || !field) return;
    this.status('');
    if (field.value.trim() === '') field.value = fields['body'] ?? '';
    this.complain(sentence);
    this.count();
    this.keep();
    field.focus();
  }

  /** The slide that is shown is the one a question is about, until somebody chose another. */
  private happened({ slide }: RoomEvents['happened']): void {
    if (slide === undefined) return;
    const { select } = this;
    const untouched = select?.value === this.slide && select !== document.activeElement;
    this.slide = slide === null ? '' : String(slide);
    if (select && untouched) select.value = this.slide;
  }

  private complain(sentence: string): void {
    const place = this.place('mistake');
    if (place) place.textContent = sentence;
    place?.toggleAttribute('hidden', sentence === '');
    place?.closest('.field')?.classList.toggle('wrong', sentence !== '');
    if (this.field) this.field.ariaInvalid = sentence ? 'true' : null;
  }

  private status(text: string): void {
    const place = this.place('status');
    if (place) place.textContent = text;
  }
}

customElements.define('live-ask', LiveAsk);
