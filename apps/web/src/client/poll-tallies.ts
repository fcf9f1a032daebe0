import { fragmentFrom } from './fragments.js';
import { counted, locale, written } from './page-language.js';

/** The counts of a poll as the live service tells them. */
export type PollCounts = { voters: number; counts?: number[]; points?: number[]; answers?: number; hidden?: boolean };

const isPoll = (mark: string): boolean => mark.startsWith('poll:');
/** A little chance keeps thousands of readers from asking at the same instant. */
const spreadInMilliseconds = 800;

/**
 * Shows what polls add up to as it changes: numbers and bars in place. Written answers come as a fragment of the page,
 * no more often than their place says. What hosts alone may see is left alone where everybody looks.
 */
export class PollTallies {
  private readonly timers = new Map<string, number>();
  private readonly readAt = new Map<string, number>();

  constructor(
    private readonly voters: Record<string, string>,
    /** Where the fragment of a poll comes from. */
    private readonly address: (poll: string, voters: number) => string,
    private readonly root: ParentNode = document,
  ) {}

  apply(values: Readonly<Record<string, unknown>> | undefined): void {
    for (const [mark, value] of Object.entries(values ?? {}))
      if (isPoll(mark)) this.show(mark.slice('poll:'.length), value as PollCounts);
  }

  private show(poll: string, value: PollCounts): void {
    const id = CSS.escape(poll);
    this.root.querySelectorAll<HTMLElement>(`[data-poll="${id}"] [data-voters]`).forEach((place) => {
      place.textContent = counted(this.voters, value.voters);
    });
    for (const tally of this.root.querySelectorAll<HTMLElement>(`[data-tally="${id}"]`)) {
      if (value.counts && this.hasRows(tally)) this.rows(tally, value);
      else if (value.counts ?? value.answers) this.later(tally, poll, value.voters);
    }
  }

  private hasRows(tally: HTMLElement): boolean {
    return tally.querySelector('[data-row]') !== null && tally.dataset['kind'] !== 'RANKING';
  }

  private rows(tally: HTMLElement, { voters, counts = [] }: PollCounts): void {
    const most = Math.max(1, ...counts);
    const rows = [...tally.querySelectorAll<HTMLElement>('[data-row]')];
    const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
    // A scale begins where its first row does; options are numbered from 1.
    const first = tally.dataset['kind'] === 'SCALE' ? Number(rows[0]?.dataset['row']) : 1;
    for (const row of rows) {
      const count = counts[Number(row.dataset['row']) - first] ?? 0;
      const put = (what: string, text: string) => {
        const place = row.querySelector(`[data-${what}]`);
        if (place) place.textContent = text;
      };
      put('count', written(count));
      put('share', percent.format(voters === 0 ? 0 : count / voters));
      row.querySelector('[data-bar]')?.setAttribute('width', ((count / most) * 100).toFixed(1));
    }
    // The mean of a scale comes with the next rendering.
    const mean = tally.querySelector('[data-mean]');
    if (mean) mean.toggleAttribute('hidden', true);
  }

  private later(tally: HTMLElement, poll: string, voters: number): void {
    if (this.timers.has(poll)) return;
    const pause = Number(tally.dataset['every'] ?? 10) * 1000;
    const due = Math.max(0, (this.readAt.get(poll) ?? 0) + pause - Date.now());
    const spread = pause > 1000 ? Math.random() * spreadInMilliseconds : 0;
    this.timers.set(
      poll,
      window.setTimeout(() => void this.fetch(poll, voters), due + spread),
    );
  }

  private async fetch(poll: string, voters: number): Promise<void> {
    this.timers.delete(poll);
    this.readAt.set(poll, Date.now());
    const response = await fetch(this.address(poll, voters)).catch(() => null);
    const fresh = response?.ok ? fragmentFrom(await response.text()).querySelector('[data-tally]') : null;
    if (!fresh) return;
    for (const old of this.root.querySelectorAll<HTMLElement>(`[data-tally="${CSS.escape(poll)}"]`)) {
      const copy = fresh.cloneNode(true) as HTMLElement;
      copy.dataset['every'] = old.dataset['every'] ?? '10';
      old.replaceWith(copy);
    }
  }
}
