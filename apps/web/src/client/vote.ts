import { written } from './page-language.js';

/** Shows a vote at once and takes it back, with a word, when the server did not count it. */
class VoteButton extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.vote(event.currentTarget as HTMLFormElement);
    });
  }

  private get give(): string {
    return this.dataset['give'] ?? 'vote';
  }

  private async vote(form: HTMLFormElement): Promise<void> {
    const button = form.querySelector('button');
    if (!button || button.ariaDisabled === 'true') return;
    const body = new FormData(form);
    const giving = body.get('intent') === this.give;
    button.ariaDisabled = 'true';
    this.show(form, button, giving);
    // The page answers a counted vote with a redirect, which there is no need to follow.
    const response = await fetch(location.href, { method: 'POST', body, redirect: 'manual' }).catch(() => null);
    button.ariaDisabled = null;
    if (response?.type === 'opaqueredirect') return;
    this.show(form, button, !giving);
    this.complain();
  }

  private show(form: HTMLFormElement, button: HTMLButtonElement, given: boolean): void {
    const intent = form.querySelector<HTMLInputElement>('[name=intent]');
    const votes = form.querySelector<HTMLElement>('[data-votes]');
    if (intent) intent.value = given ? (this.dataset['take'] ?? 'withdraw') : this.give;
    button.ariaPressed = String(given);
    if (votes) showVotes(votes, Number(votes.dataset['votes']) + (given ? 1 : -1));
  }

  private complain(): void {
    const word = document.createElement('span');
    word.setAttribute('role', 'alert');
    word.className = 'mistake';
    word.textContent = this.dataset['failed'] ?? '';
    this.append(word);
    setTimeout(() => word.remove(), 8_000);
  }
}

export function showVotes(place: HTMLElement, count: number): void {
  place.dataset['votes'] = String(count);
  place.textContent = written(count);
  if (count > 0) place.closest('.reaction')?.classList.remove('none');
}

customElements.define('vote-button', VoteButton);
