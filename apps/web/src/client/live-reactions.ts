import type { LiveWebinar, RoomEvents } from './live-webinar.js';
import { showReactions } from './reaction-counts.js';

const thanksInMilliseconds = 1_200;

/** Reactions: sent at once and forgotten, whether or not they arrive; what all of them do is counted by the minute. */
class LiveReactions extends HTMLElement {
  connectedCallback(): void {
    const room = this.closest<LiveWebinar>('live-webinar');
    room?.addEventListener('values', (event) =>
      showReactions(this, (event as CustomEvent<RoomEvents['values']>).detail),
    );
    this.querySelector('form')?.addEventListener('submit', (event) => this.send(event, room));
  }

  private send(event: SubmitEvent, room: LiveWebinar | null): void {
    const button = event.submitter;
    if (!(button instanceof HTMLButtonElement) || !room) return;
    event.preventDefault();
    if (button.ariaDisabled === 'true') return;
    const body = new URLSearchParams({ intent: 'react', reaction: button.value });
    void fetch(`/partials/webinars/${room.dataset['webinar']}/acts`, { method: 'POST', body }).catch(() => undefined);
    button.ariaDisabled = 'true';
    button.classList.add('given');
    room.say(this.dataset['given'] ?? '');
    setTimeout(() => {
      button.ariaDisabled = null;
      button.classList.remove('given');
    }, thanksInMilliseconds);
  }
}

customElements.define('live-reactions', LiveReactions);
