import { locale } from './page-language.js';

const steps: [seconds: number, unit: Intl.RelativeTimeFormatUnit][] = [
  [31_536_000, 'year'],
  [2_592_000, 'month'],
  [604_800, 'week'],
  [86_400, 'day'],
  [3_600, 'hour'],
  [60, 'minute'],
];
const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
const absolute = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'long' });
const shown = new Set<RelativeTime>();

/** Keeps "3 minutes ago" true, and says on hover the date and time in the reader's own zone. */
class RelativeTime extends HTMLElement {
  connectedCallback(): void {
    shown.add(this);
    this.update();
  }

  disconnectedCallback(): void {
    shown.delete(this);
  }

  update(): void {
    const time = this.querySelector('time');
    const at = new Date(time?.dateTime ?? '');
    if (!time || Number.isNaN(at.getTime())) return;
    const seconds = (at.getTime() - Date.now()) / 1000;
    const [size, unit] = steps.find(([length]) => Math.abs(seconds) >= length) ?? [60, 'minute'];
    const text = relative.format(Math.trunc(seconds / size), unit);
    if (time.textContent !== text) time.textContent = text;
    time.title = absolute.format(at);
  }
}

customElements.define('relative-time', RelativeTime);
setInterval(() => shown.forEach((one) => one.update()), 60_000);
