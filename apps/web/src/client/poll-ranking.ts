import { written } from './page-language.js';

/** A ranking by buttons: each moves its option one place, says where it is now, and keeps the focus. */
class PollRanking extends HTMLElement {
  connectedCallback(): void {
    const items = this.items;
    for (const item of items) {
      item.querySelector('select')?.setAttribute('hidden', '');
      item.querySelector('[data-movers]')?.removeAttribute('hidden');
      const number = document.createElement('span');
      number.className = 'number';
      number.ariaHidden = 'true';
      item.prepend(number);
      item.querySelector('[data-up]')?.addEventListener('click', (event) => this.move(item, -1, event));
      item.querySelector('[data-down]')?.addEventListener('click', (event) => this.move(item, 1, event));
    }
    this.number();
  }

  private get items(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('li[data-option]')];
  }

  private move(item: HTMLElement, by: 1 | -1, event: Event): void {
    const other = by < 0 ? item.previousElementSibling : item.nextElementSibling;
    if (!other) return;
    if (by < 0) other.before(item);
    else other.after(item);
    this.number();
    const button = event.currentTarget as HTMLButtonElement;
    // At either end the button is off, and the other one goes on.
    const next = button.disabled ? item.querySelector<HTMLElement>(by < 0 ? '[data-down]' : '[data-up]') : button;
    next?.focus();
    this.say(item);
    this.dispatchEvent(new Event('input', { bubbles: true }));
  }

  /** The fields without script carry what the order says. */
  private number(): void {
    const most = Number(this.dataset['most']);
    const items = this.items;
    items.forEach((item, n) => {
      const isPlaced = n < most;
      const select = item.querySelector('select');
      const number = item.querySelector<HTMLElement>('.number');
      if (select) select.value = isPlaced ? String(n + 1) : '';
      if (number) number.textContent = isPlaced ? written(n + 1) : '–';
      item.classList.toggle('unplaced', !isPlaced);
      const [up, down] = [item.querySelector('[data-up]'), item.querySelector('[data-down]')];
      up?.toggleAttribute('disabled', n === 0);
      down?.toggleAttribute('disabled', n === items.length - 1);
    });
  }

  private say(item: HTMLElement): void {
    const place = this.querySelector('[data-say]');
    const name = item.querySelector('.name')?.textContent.trim() ?? '';
    const number = written(this.items.indexOf(item) + 1);
    if (place) place.textContent = (this.dataset['moved'] ?? '').replace('{option}', name).replace('{place}', number);
  }
}

customElements.define('poll-ranking', PollRanking);
