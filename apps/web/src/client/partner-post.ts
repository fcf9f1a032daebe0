const saveAfterMilliseconds = 1_500;

/** Saves a step of a partner post while it is written, and says so. */
class PartnerDraft extends HTMLElement {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private saving: Promise<void> = Promise.resolve();

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    form.addEventListener('input', () => this.saveSoon(form));
    // What is sent now needs no saving beside it.
    form.addEventListener('submit', () => clearTimeout(this.timer));
    addEventListener('online', () => this.saveSoon(form));
  }

  private saveSoon(form: HTMLFormElement): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => (this.saving = this.saving.then(() => this.save(form))), saveAfterMilliseconds);
  }

  private async save(form: HTMLFormElement): Promise<void> {
    const body = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (typeof value === 'string') body.append(name, value);
    const response = await fetch(this.dataset['url'] ?? '', { method: 'POST', body }).catch(() => null);
    const version = form.querySelector<HTMLInputElement>('[name=version]');
    if (response?.ok && version) {
      const saved = (await response.json()) as { version: number };
      version.value = String(saved.version);
    }
    this.say(response?.ok ? 'saved' : response?.status === 409 ? 'conflict' : 'failed');
  }

  private say(word: 'saved' | 'conflict' | 'failed'): void {
    const status = this.querySelector('[data-draft-status]');
    if (status) status.textContent = this.dataset[word] ?? '';
  }
}

customElements.define('partner-draft', PartnerDraft);
