import { leftUntil } from '../partners/time-left.js';
import { counted } from './page-language.js';

type Forms = Record<'days' | 'hours' | 'minutes', Record<string, string>> & { over: string };

const shown = new Set<DeadlineCountdown>();

/** Keeps "46 days left" true. Nobody is told aloud again and again: the text changes, nothing is announced. */
class DeadlineCountdown extends HTMLElement {
  connectedCallback(): void {
    shown.add(this);
    this.update();
  }

  disconnectedCallback(): void {
    shown.delete(this);
  }

  update(): void {
    const time = this.querySelector('time');
    if (!time) return;
    const forms = JSON.parse(this.dataset['forms'] ?? '{}') as Forms;
    const left = leftUntil(Date.parse(time.dateTime), Date.now());
    const text = left ? counted(forms[left.unit], left.count) : forms.over;
    if (time.textContent !== text) time.textContent = text;
  }
}

customElements.define('deadline-countdown', DeadlineCountdown);
setInterval(() => shown.forEach((one) => one.update()), 20_000);
