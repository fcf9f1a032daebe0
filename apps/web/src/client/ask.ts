import { keepDraft, keptDraft, whyUnsaved } from './drafts.js';
import { fragmentFrom } from './fragments.js';

const draftName = 'ask';
const saveAfterMilliseconds = 1_500;
const searchAfterMilliseconds = 200;
const kept = ['draft', 'revision', 'idempotencyKey', 'title', 'theme', 'markdown', 'language', 'tags', 'centre'];

/** Saves the question while it is written, shows threads that may hold the answer already, guesses its language. */
class AskForm extends HTMLElement {
  private saving: ReturnType<typeof setTimeout> | undefined;
  private searching: ReturnType<typeof setTimeout> | undefined;
  private asked = '';
  private search: AbortController | undefined;
  /** Once somebody chose the language, nothing changes it any more. */
  private hasChosen = false;

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    this.restore(form);
    this.hasChosen = form.querySelector<HTMLTextAreaElement>('[name=markdown]')?.value !== '';
    form.addEventListener('input', () => this.saveSoon(form));
    form.addEventListener('input', ({ target }) => this.searchSoon(form, target));
    form.querySelector('[name=language]')?.addEventListener('change', () => (this.hasChosen = true));
    form.querySelector('[data-template]')?.addEventListener('click', (event) => this.insertTemplate(form, event));
    form.querySelector('[data-plain]')?.toggleAttribute('hidden', true);
    form.addEventListener('keydown', (event) => {
      // One line done is not the question posted.
      if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault();
    });
    this.chooseZone(form);
    addEventListener('online', () => keptDraft(draftName) && void this.save(form));
  }

  private saveSoon(form: HTMLFormElement): void {
    clearTimeout(this.saving);
    this.saving = setTimeout(() => void this.save(form), saveAfterMilliseconds);
  }

  private typed(form: HTMLFormElement): URLSearchParams {
    const entered = new FormData(form);
    return new URLSearchParams(kept.map((name) => [name, String(entered.get(name) ?? '')]));
  }

  /** The device keeps a copy until the server has it. */
  private async save(form: HTMLFormElement): Promise<void> {
    const body = this.typed(form);
    keepDraft(draftName, body.toString());
    const response = await fetch('/partials/draft', { method: 'POST', body }).catch(() => null);
    if (response?.ok) keepDraft(draftName, '');
    const status = this.querySelector('[data-draft-status]');
    const word = response?.ok ? 'saved' : response?.status === 409 ? 'conflict' : undefined;
    if (status) status.textContent = word ? (this.dataset[word] ?? '') : await whyUnsaved(response, this.dataset);
  }

  /** What the server has not got yet is newer than what it has of the same draft. */
  private restore(form: HTMLFormElement): void {
    const copy = new URLSearchParams(keptDraft(draftName));
    const draft = form.querySelector<HTMLInputElement>('[name=draft]');
    const isSame = copy.get('draft') === draft?.value;
    for (const name of ['title', 'markdown', 'tags']) {
      const field = form.elements.namedItem(name);
      const isField = field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement;
      if (isField && (isSame || field.value === '')) field.value = copy.get(name) || field.value;
    }
    const theme = form.elements.namedItem('theme');
    if (theme instanceof RadioNodeList && theme.value === '') theme.value = copy.get('theme') ?? '';
  }

  private searchSoon(form: HTMLFormElement, target: EventTarget | null): void {
    const isText = target instanceof HTMLElement && ['title', 'markdown'].includes(target.getAttribute('name') ?? '');
    if (!isText) return;
    clearTimeout(this.searching);
    // Whoever types on waits for nothing that was meant for fewer words.
    if (this.search) this.asked = '';
    this.search?.abort();
    this.searching = setTimeout(() => void this.findSimilar(form), searchAfterMilliseconds);
  }

  private async findSimilar(form: HTMLFormElement): Promise<void> {
    const place = this.querySelector<HTMLElement>('[data-similar]');
    const body = this.typed(form);
    const words = `${body.get('title')?.trim()}\n${body.get('markdown')?.trim()}`;
    if (!place || (body.get('title')?.trim().length ?? 0) < 8 || words === this.asked) return;
    this.asked = words;
    const search = (this.search = new AbortController());
    const response = await fetch('/partials/similar', { method: 'POST', body, signal: search.signal }).catch(
      () => null,
    );
    const html = response?.ok ? await response.text().catch(() => null) : null;
    if (html === null || search.signal.aborted) return;
    const parsed = new DOMParser().parseFromString(html, 'text/html');
    this.search = undefined;
    this.guess(form, parsed.querySelector<HTMLMetaElement>('meta[name=guess]'));
    // Whoever is about to choose one must not have it taken away.
    if (place.contains(document.activeElement)) return;
    place.replaceChildren(fragmentFrom(parsed.body.innerHTML));
    place.hidden = place.childElementCount === 0;
  }

  private guess(form: HTMLFormElement, guess: HTMLMetaElement | null): void {
    const language = form.querySelector<HTMLSelectElement>('[name=language]');
    if (!guess || !language || this.hasChosen || language.value === guess.content) return;
    language.value = guess.content;
    const said = this.querySelector('[data-guessed]');
    if (said) said.textContent = guess.dataset['said'] ?? '';
  }

  /** At the end of what is there already, in a way the browser's undo can take back. */
  private insertTemplate(form: HTMLFormElement, event: Event): void {
    const field = form.querySelector<HTMLTextAreaElement>('[name=markdown]');
    const theme = String(new FormData(form).get('theme') ?? '');
    const templates = [...form.querySelectorAll<HTMLTemplateElement>('template[data-theme]')];
    const found = templates.find(({ dataset }) => dataset['theme'] === theme) ?? templates[0];
    if (!field || !found) return;
    event.preventDefault();
    const { value } = field;
    const text = `${value.trim() === '' ? '' : '\n\n'}${found.content.textContent ?? ''}`;
    field.focus();
    field.setSelectionRange(value.length, value.length);
    if (!document.execCommand('insertText', false, text)) field.value = value + text;
    const first = field.value.indexOf('\n', value.length + 1) + 1;
    field.setSelectionRange(first, first);
  }

  /** The account knows no zone yet: this device does. */
  private chooseZone(form: HTMLFormElement): void {
    const zone = form.querySelector<HTMLSelectElement>('[data-zone]');
    const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
    if (zone && [...zone.options].some(({ value }) => value === here)) zone.value = here;
  }
}

customElements.define('ask-form', AskForm);
