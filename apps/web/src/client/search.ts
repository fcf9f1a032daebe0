import { partial } from './fragments.js';

const pauseInMilliseconds = 150;

/** Suggests people, tags and threads while one types: arrows choose, Enter goes there, Escape closes. */
class SearchField extends HTMLElement {
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
    input.addEventListener('input', () => {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => void this.suggest().catch(() => this.close()), pauseInMilliseconds);
    });
    input.addEventListener('keydown', (event) => this.pressed(event));
    input.addEventListener('blur', () => this.close());
    list.addEventListener('mousedown', (event) => {
      event.preventDefault();
      const option = event.target instanceof Element ? event.target.closest<HTMLElement>('[role=option]') : null;
      if (option) this.go(option);
    });
  }

  private get options(): HTMLElement[] {
    return this.list.hidden ? [] : [...this.list.querySelectorAll<HTMLElement>('[role=option]')];
  }

  private async suggest(): Promise<void> {
    const asked = ++this.asked;
    const typed = this.input.value.trim();
    if (typed.length < 2) return this.close();
    const found = await partial(`suggestions?${new URLSearchParams({ q: typed })}`);
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
    } else if (event.key === 'Enter' && options[here]) this.go(options[here]);
    else if (event.key === 'Escape') this.close();
    else return;
    event.preventDefault();
  }

  private choose(chosen: HTMLElement | null): void {
    for (const option of this.options) option.ariaSelected = String(option === chosen);
    if (chosen) this.input.setAttribute('aria-activedescendant', chosen.id);
    else this.input.removeAttribute('aria-activedescendant');
  }

  private go(option: HTMLElement): void {
    const path = option.dataset['path'];
    if (path?.startsWith('/')) location.assign(path);
  }

  private close(): void {
    this.asked += 1;
    this.list.hidden = true;
    this.input.ariaExpanded = 'false';
    this.choose(null);
  }
}

customElements.define('search-field', SearchField);
