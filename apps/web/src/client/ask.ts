import { keepDraft, keptDraft } from './drafts.js';
import { fragmentFrom } from './fragments.js';

const draftName = 'ask';
const saveAfterMilliseconds = 1_500;
const fields = ['draft', 'revision', 'idempotencyKey', 'title', 'theme', 'markdown', 'language', 'tags'];

/** Saves the question while it is written, and shows threads that may hold the answer already. */
class AskForm extends HTMLElement {
  private saving: ReturnType<typeof setTimeout> | undefined;
  private asked = '';

  connectedCallback(): void {
    const form = this.querySelector('form');
    const title = form?.querySelector<HTMLInputElement>('[name=title]');
    if (!form || !title) return;
    this.restore(form);
    form.addEventListener('input', () => this.saveSoon(form));
    title.addEventListener('change', () => void this.findSimilar(title.value.trim()));
    addEventListener('online', () => keptDraft(draftName) && void this.save(form));
  }

  private saveSoon(form: HTMLFormElement): void {
    clearTimeout(this.saving);
    this.saving = setTimeout(() => void this.save(form), saveAfterMilliseconds);
  }

  /** The device keeps a copy until the server has it. */
  private async save(form: HTMLFormElement): Promise<void> {
    const typed = new URLSearchParams();
    const entered = new FormData(form);
    for (const name of fields) typed.set(name, String(entered.get(name) ?? ''));
    keepDraft(draftName, typed.toString());
    const response = await fetch('/partials/draft', { method: 'POST', body: typed }).catch(() => null);
    if (response?.ok) keepDraft(draftName, '');
    const status = this.querySelector('[data-draft-status]');
    if (status) status.textContent = (response?.ok ? this.dataset['saved'] : this.dataset['failed']) ?? '';
  }

  private restore(form: HTMLFormElement): void {
    const kept = new URLSearchParams(keptDraft(draftName));
    for (const name of ['title', 'markdown']) {
      const field = form.elements.namedItem(name);
      const isField = field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement;
      if (isField && field.value === '') field.value = kept.get(name) ?? '';
    }
    const theme = form.elements.namedItem('theme');
    if (theme instanceof RadioNodeList && theme.value === '') theme.value = kept.get('theme') ?? '';
  }

  private async findSimilar(title: string): Promise<void> {
    const place = this.querySelector<HTMLElement>('[data-similar]');
    if (!place || title.length < 8 || title === this.asked) return;
    this.asked = title;
    const response = await fetch(`/partials/similar?${new URLSearchParams({ title })}`).catch(() => null);
    if (!response?.ok) return;
    place.replaceChildren(fragmentFrom(await response.text()));
    place.hidden = place.childElementCount === 0;
  }
}

customElements.define('ask-form', AskForm);
