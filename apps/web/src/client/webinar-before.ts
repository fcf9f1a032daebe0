import { locale } from './page-language.js';

const here = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Says from when to when on the clock of this device, and what was planned where that is another one. */
class ZonedTime extends HTMLElement {
  connectedCallback(): void {
    const time = this.querySelector('time');
    const planned = this.querySelector<HTMLElement>('.planned');
    const [start, end] = [new Date(time?.dateTime ?? ''), new Date(time?.dataset['end'] ?? '')];
    if (!time || !here || Number.isNaN(start.getTime()) || Number.isNaN(end.getTime())) return;
    const options = { dateStyle: 'full', timeStyle: 'short', timeZone: here } as const;
    time.textContent = `${new Intl.DateTimeFormat(locale, options).formatRange(start, end)} (\u2068${here}\u2069)`;
    if (planned) planned.hidden = time.dataset['zone'] === here;
  }
}

customElements.define('zoned-time', ZonedTime);

/** Mails tell the time in the zone of this device. */
document.querySelectorAll<HTMLInputElement>('input[data-zone]').forEach((field) => (field.value = here ?? field.value));
/** A plan begins with it, as long as nobody chose another. */
document.querySelectorAll<HTMLSelectElement>('select[data-zone]').forEach((field) => {
  if ([...field.options].some(({ value }) => value === here)) field.value = here;
});
