import { partial } from './fragments.js';

const pauseInMilliseconds = 150;
const parted = /[,،、;؛]/;

/** Offers known tags for the word being typed: arrows choose, Enter takes, Escape closes. */
class TagField extends HTMLElement {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private asked = 0;
  private input!: HTMLInputElement;
  private list!: HTMLElement;

  connectedCallback(): void {
    const input = this.querySelector('input');
    const list = this.querySelector<HTMLElement>('[role=listbox]');
    if (!input || !list) return;
    Object.assign(this, { input, list });
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-controls', list.id);
    input.ariaExpanded = 'false';
    input.addEventListener('input', () => this.suggestSoon());
    input.addEventListener('keydown', (event) => this.pressed(event));
    input.addEventListener('blur', () => this.close());
    list.addEventListener('mousedown', (event) => {
      event.preventDefault();
      const option = event.target instanceof Element ? event.target.closest<HTMLElement>('[role=option]') : null;
      if (option) this.take(option);
    });
  }

  private get options(): HTMLElement[] {
    return this.list.hidden ? [] : [...this.list.querySelectorAll<HTMLElement>('[role=option]')];
  }

  private suggestSoon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.suggest().catch(() => this.close()), pauseInMilliseconds);
  }

  private async suggest(): Promise<void> {
    const asked = ++this.asked;
    const word = this.input.value.split(parted).at(-1)?.trim() ?? '';
    if (word === '') return this.close();
    const found = await partial(`tags?${new URLSearchParams({ q: word })}`);
    if (asked !== this.asked || !found || document.activeElement !== this.input) return;
    this.list.replaceChildren(found);
    this.list.hidden = this.list.childElementCount === 0;
    this.input.ariaExpanded = String(!this.list.hidden);
    this.options.forEach((option, index) => (option.id = `${this.list.id}-${index}`));
    this.choose(null);
  }

  private pressed(event: KeyboardEvent): void {
    const { options } = this;
    if (options.length === 0) return;
    const here = options.findIndex((option) => option.ariaSelected === 'true');
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      const from = here < 0 && step < 0 ? 0 : here;
      this.choose(options[(from + step + options.length) % options.length] ?? null);
    } else if (event.key === 'Enter' && options[here]) this.take(options[here]);
    else if (event.key === 'Escape') this.close();
    else return;
    event.preventDefault();
  }

  private choose(chosen: HTMLElement | null): void {
    for (const option of this.options) option.ariaSelected = String(option === chosen);
    if (chosen) this.input.setAttribute('aria-activedescendant', chosen.id);
    else this.input.removeAttribute('aria-activedescendant');
  }

  /** The word being typed becomes the tag; what stands before it stays. */
  private take(option: HTMLElement): void {
    const { value } = this.input;
    const typed = value.split(parted).at(-1) ?? '';
    const before = value.slice(0, value.length - typed.length);
    this.input.value = `${before}${before && !before.endsWith(' ') ? ' ' : ''}${option.dataset['name']}, `;
    this.input.dispatchEvent(new Event('input', { bubbles: true }));
    this.close();
  }

  private close(): void {
    clearTimeout(this.timer);
    this.asked += 1;
    this.choose(null);
    this.list.hidden = true;
    this.input.ariaExpanded = 'false';
  }
}

customElements.define('tag-field', TagField);
