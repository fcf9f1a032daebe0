import { keepDraft, whyUnsaved } from './drafts.js';

const saveAfterMilliseconds = 1_500;
type Kept = { markdown: string; language: string; revision: number };

/** Keeps the reply on the server while it is written, and brings back what was begun on another device. */
class ReplyDraft extends HTMLElement {
  private saving: ReturnType<typeof setTimeout> | undefined;
  private sending: AbortController | undefined;
  private other: Kept | null = null;
  private isOver = false;

  connectedCallback(): void {
    const { form, field } = this;
    if (!form || !field) return;
    field.addEventListener('input', () => this.saveSoon());
    form.addEventListener('submit', (event) => !event.defaultPrevented && this.stop());
    addEventListener('pageshow', ({ persisted }) => persisted && (this.isOver = false));
    addEventListener('online', () => this.saveSoon());
    this.querySelector('[data-use]')?.addEventListener('click', () => this.choose(true));
    this.querySelector('[data-mine]')?.addEventListener('click', () => this.choose(false));
    // What was typed before this script came told nobody.
    if (field.value !== field.defaultValue) this.saveSoon();
    // What the page brought with it is the newest already.
    if (this.input('revision')?.value !== '0') return;
    const watcher = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      watcher.disconnect();
      void this.bring();
    });
    watcher.observe(field);
  }

  private get form(): HTMLFormElement | null {
    return this.closest('form');
  }
  private get field(): HTMLTextAreaElement | null {
    return this.form?.querySelector<HTMLTextAreaElement>('[name=markdown]') ?? null;
  }
  private input(name: string): HTMLInputElement | null {
    return this.form?.querySelector<HTMLInputElement>(`input[name=${name}]`) ?? null;
  }
  private piece(name: string): HTMLElement | null {
    return this.querySelector<HTMLElement>(`[data-${name}]`);
  }

  /** Nobody asks for a draft who does not come as far as the field. */
  private async bring(): Promise<void> {
    const response = await fetch(`/partials/draft?thread=${this.dataset['thread']}`).catch(() => null);
    if (response?.status !== 200) return;
    const kept = (await response.json()) as Kept;
    if (!this.field || kept.markdown.trim() === '') return;
    if (this.field.value.trim() === '') {
      this.fill(kept);
      this.piece('begun')?.removeAttribute('hidden');
    } else if (this.field.value.trim() === kept.markdown.trim()) this.goOnFrom(kept);
    else this.offer(kept);
  }

  private goOnFrom({ revision }: Kept): void {
    const input = this.input('revision');
    if (input) input.value = String(revision);
  }

  private fill(kept: Kept): void {
    const language = this.form?.querySelector<HTMLSelectElement>('[name=language]');
    if (this.field) this.field.value = kept.markdown;
    if (language && [...language.options].some(({ value }) => value === kept.language)) language.value = kept.language;
    this.goOnFrom(kept);
  }

  /** Two versions: the writer decides, and until then neither is lost. */
  private offer(kept: Kept): void {
    this.other = kept;
    const words = this.piece('words');
    if (words) words.textContent = kept.markdown;
    this.piece('other')?.removeAttribute('hidden');
  }

  private choose(theirs: boolean): void {
    if (!this.other) return;
    if (theirs) this.fill(this.other);
    else this.goOnFrom(this.other);
    this.other = null;
    this.piece('other')?.setAttribute('hidden', '');
    this.field?.focus();
    void this.save();
  }

  private saveSoon(): void {
    clearTimeout(this.saving);
    this.saving = setTimeout(() => void this.save(), saveAfterMilliseconds);
  }

  private stop(): void {
    this.isOver = true;
    clearTimeout(this.saving);
    this.sending?.abort();
  }

  private async save(): Promise<void> {
    const { form, field, dataset } = this;
    if (!form || !field || this.isOver || this.other) return;
    if (field.value.trim() === '' && this.input('revision')?.value === '0') return;
    const entered = new FormData(form);
    const names = ['markdown', 'language', 'centre', 'idempotencyKey', 'revision'];
    const body = new URLSearchParams(names.map((name) => [name, String(entered.get(name) ?? '')]));
    body.set('thread', dataset['thread'] ?? '');
    this.sending = new AbortController();
    const { signal } = this.sending;
    const response = await fetch('/partials/draft', { method: 'POST', body, signal }).catch(() => null);
    if (this.isOver) return;
    if (response?.status === 409) {
      const { current } = (await response.json()) as { current?: Kept };
      if (current) this.offer(current);
    } else if (response?.ok) {
      this.goOnFrom((await response.json()) as Kept);
      if (field.value === body.get('markdown')) keepDraft(`reply-${dataset['thread']}`, '');
    }
    const status = form.querySelector('[data-status]');
    // While there are two versions, none is what is said to be kept.
    if (!status) return;
    if (this.other) status.textContent = '';
    else status.textContent = response?.ok ? (dataset['saved'] ?? '') : await whyUnsaved(response, dataset);
  }
}

customElements.define('reply-draft', ReplyDraft);
