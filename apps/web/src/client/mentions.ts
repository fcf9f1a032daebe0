import { fragmentFrom } from './fragments.js';
import { counted } from './page-language.js';

const pauseInMilliseconds = 120;
/** An @ at the beginning of a word, and up to two words of a name after it. */
const BEGUN = /(?:^|[^\p{L}\p{M}\p{N}_@./\]-])@([\p{L}\p{M}\p{N}'’.-]{0,30}(?: [\p{L}\p{M}\p{N}'’.-]{1,30})?)$/u;

/**
 * Completes `@name` in a Markdown field by keyboard or finger: arrows choose, Enter or Tab takes, Escape leaves. Focus
 * stays in the field; the chosen person is told by aria-activedescendant.
 */
export class Mentions {
  private readonly list: HTMLElement;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private asked = 0;
  /** Where the reader said that they mean nobody. */
  private dismissed = -1;

  constructor(
    private readonly composer: HTMLElement,
    private readonly field: HTMLTextAreaElement,
  ) {
    this.list = composer.querySelector<HTMLElement>('[data-people]') as HTMLElement;
    field.setAttribute('aria-autocomplete', 'list');
    field.setAttribute('aria-controls', this.list.id);
    field.addEventListener('input', () => this.lookSoon());
    field.addEventListener('keydown', (event) => this.pressed(event));
    field.addEventListener('blur', () => this.close());
    // Pressing must not take the focus from the field.
    this.list.addEventListener('pointerdown', (event) => event.preventDefault());
    this.list.addEventListener('click', ({ target }) => {
      const option = target instanceof Element ? target.closest<HTMLElement>('[data-person]') : null;
      if (option) this.take(option);
    });
  }

  private get options(): HTMLElement[] {
    return [...this.list.querySelectorAll<HTMLElement>('[data-person]')];
  }

  private get chosen(): HTMLElement | undefined {
    return this.options.find((option) => option.ariaSelected === 'true');
  }

  /** What was typed after the @, and where that stands. */
  private begun(): { at: number; prefix: string } | null {
    const { selectionStart: caret, selectionEnd, value } = this.field;
    if (caret !== selectionEnd) return null;
    const prefix = BEGUN.exec(value.slice(Math.max(0, caret - 80), caret))?.[1];
    return prefix === undefined ? null : { at: caret - prefix.length - 1, prefix };
  }

  private lookSoon(): void {
    clearTimeout(this.timer);
    const begun = this.begun();
    if (!begun || begun.at === this.dismissed) return this.close();
    this.timer = setTimeout(() => void this.look(begun.prefix), pauseInMilliseconds);
  }

  private async look(prefix: string): Promise<void> {
    const mine = ++this.asked;
    const query = new URLSearchParams({ prefix, thread: this.list.dataset['thread'] ?? '' });
    const response = await fetch(`/partials/people?${query}`).catch(() => null);
    // Somebody typed on meanwhile, or this can't be had: the plain form works all the same.
    if (mine !== this.asked || !this.begun()) return;
    if (!response?.ok) return this.close();
    this.list.replaceChildren(fragmentFrom(await response.text()));
    const found = this.options;
    if (found.length === 0) return this.close();
    this.list.hidden = false;
    this.choose(found[0]);
    this.say(counted(JSON.parse(this.list.dataset['found'] ?? '{}') as Record<string, string>, found.length));
  }

  private choose(option: HTMLElement | undefined): void {
    this.options.forEach((one) => (one.ariaSelected = String(one === option)));
    if (option) this.field.setAttribute('aria-activedescendant', option.id);
    option?.scrollIntoView({ block: 'nearest' });
  }

  private pressed(event: KeyboardEvent): void {
    if (this.list.hidden || event.isComposing || event.ctrlKey || event.metaKey) return;
    const options = this.options;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const here = this.chosen;
    if (step !== undefined)
      this.choose(options[((here ? options.indexOf(here) : -1) + step + options.length) % options.length]);
    else if ((event.key === 'Enter' || event.key === 'Tab') && here && !event.shiftKey) this.take(here);
    else if (event.key === 'Escape') this.dismiss();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  private take(option: HTMLElement): void {
    const begun = this.begun();
    if (!begun) return this.close();
    const name = (option.dataset['name'] ?? '').replace(/[[\]\\`*_]/g, '');
    const caret = this.field.selectionStart;
    const text = `@[${name}](person:${option.dataset['person']}) `;
    this.field.focus();
    this.field.setSelectionRange(begun.at, caret);
    // The only way to write into a field that keeps its undo history; where it is gone, plain writing does.
    if (!document.execCommand('insertText', false, text)) this.field.setRangeText(text, begun.at, caret, 'end');
    this.close();
  }

  private dismiss(): void {
    this.dismissed = this.begun()?.at ?? -1;
    this.close();
  }

  private close(): void {
    clearTimeout(this.timer);
    this.asked++;
    this.list.hidden = true;
    this.list.replaceChildren();
    this.field.removeAttribute('aria-activedescendant');
  }

  private say(text: string): void {
    const status = this.composer.querySelector('[data-status]');
    if (status) status.textContent = text;
  }
}
