import { partial } from './fragments.js';
import { keepingPlace } from './keep-place.js';
import { followVisibility, LiveChannel, whenIdle } from './live-channel.js';
import { type ClockWords, PollClocks } from './poll-clocks.js';
import { PollTallies } from './poll-tallies.js';

type Words = ClockWords & { voters: Record<string, string> };

/** Polls on a page of those who run the webinar: they follow the channel, and are drawn anew when one of them changed. */
abstract class LivePollBoard extends HTMLElement {
  private clocks!: PollClocks;
  private timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const { webinar = '', channel = '', sequence, now, words = '{}' } = this.dataset;
    const said = JSON.parse(words) as Words;
    this.clocks = new PollClocks(said, this);
    this.clocks.serverTime(Number(now));
    const tallies = new PollTallies(
      said.voters,
      (poll) => `/partials/webinars/${webinar}/polls/${poll}?${this.view}`,
      this,
    );
    const live = new LiveChannel(channel, Number(sequence), {
      happened: ({ poll }) => poll && this.refreshSoon(),
      signalled: ({ values }) => tallies.apply(values),
      stale: () => this.refreshSoon(),
    });
    whenIdle(() => void live.open());
    followVisibility(live);
  }

  /** What of a poll is asked for while its written answers grow. */
  protected abstract readonly view: string;
  protected abstract readonly place: string;
  protected abstract draw(fresh: HTMLElement): void;

  private refreshSoon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.refresh().catch(() => undefined), 150);
  }

  private async refresh(): Promise<void> {
    const fresh = (await partial(`webinars/${this.dataset['webinar']}/${this.place}`))?.querySelector<HTMLElement>(
      this.localName,
    );
    if (!fresh) return;
    keepingPlace(() => this.draw(fresh));
    this.clocks.serverTime(Number(fresh.dataset['now']));
  }
}

class PollDesk extends LivePollBoard {
  protected readonly view = 'all';
  protected readonly place = 'desk';

  /** What somebody is busy with stays as it is. */
  protected draw(fresh: HTMLElement): void {
    const [list, next] = [this, fresh].map((within) => within.querySelector<HTMLElement>('[data-desk]'));
    if (!list || !next) return;
    for (const item of [...next.querySelectorAll<HTMLElement>('[data-poll]')]) {
      const old = list.querySelector<HTMLElement>(`[data-poll="${CSS.escape(item.dataset['poll'] ?? '')}"]`);
      const isBusy = old?.querySelector('details[open] form') ?? old?.querySelector('select:focus, input:focus');
      if (old && isBusy) item.replaceWith(old);
      else if (old?.contains(document.activeElement))
        queueMicrotask(() => item.querySelector<HTMLElement>('button')?.focus());
    }
    list.replaceWith(next);
    if (next.children.length > 0) this.querySelector('.empty')?.remove();
  }
}

class PollStage extends LivePollBoard {
  protected readonly view = 'stage';
  protected readonly place = 'stage-poll';

  protected draw(fresh: HTMLElement): void {
    this.replaceChildren(...fresh.childNodes);
  }
}

customElements.define('poll-desk', PollDesk);
customElements.define('poll-stage', PollStage);
