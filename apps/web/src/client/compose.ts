import { Attachments } from './attach.js';
import { forgetPosted, keepDraft, keptDraft } from './drafts.js';
import { fragmentFrom } from './fragments.js';
import { Mentions } from './mentions.js';
import { applyTool, moveInToolbar } from './markdown-tools.js';

const pauseInMilliseconds = 400;

/** The Markdown field: toolbar, preview by the server's own renderer, a draft kept on the device, Ctrl+Enter. */
class PostComposer extends HTMLElement {
  private timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const field = this.querySelector('textarea');
    const toolbar = this.querySelector<HTMLElement>('.toolbar');
    if (!field || !toolbar) return;
    this.restore(field);
    toolbar.hidden = false;
    toolbar.querySelectorAll('button').forEach((button, index) => (button.tabIndex = index === 0 ? 0 : -1));
    toolbar.addEventListener('keydown', (event) => moveInToolbar(toolbar, event));
    toolbar.addEventListener('click', ({ target }) => {
      const tool = target instanceof Element ? target.closest<HTMLElement>('[data-tool]')?.dataset['tool'] : undefined;
      if (tool) applyTool(field, tool);
    });
    if (this.querySelector('[data-people]')) new Mentions(this, field);
    field.addEventListener('input', () => this.keepSoon(field));
    field.addEventListener('keydown', (event) => this.send(event, field));
    const box = this.querySelector<HTMLElement>('[data-attach]');
    const list = this.querySelector<HTMLElement>('[data-attachments]');
    if (box && list) new Attachments(box, list, field);
    this.querySelector('[data-preview]')?.addEventListener('click', (event) => void this.preview(event, field));
  }

  private restore(field: HTMLTextAreaElement): void {
    const { draft } = this.dataset;
    if (!draft || field.value !== '') return;
    field.value = keptDraft(draft);
    if (field.value !== '') this.say(this.dataset['saved']);
  }

  private keepSoon(field: HTMLTextAreaElement): void {
    const { draft, saved } = this.dataset;
    clearTimeout(this.timer);
    if (draft) this.timer = setTimeout(() => keepDraft(draft, field.value) && this.say(saved), pauseInMilliseconds);
  }

  private send(event: KeyboardEvent, field: HTMLTextAreaElement): void {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    field.form?.requestSubmit(field.form.querySelector<HTMLButtonElement>('[data-send]'));
  }

  /** When the preview can't be had this way, the form asks for it the plain way. */
  private async preview(event: Event, field: HTMLTextAreaElement): Promise<void> {
    event.preventDefault();
    const area = this.querySelector<HTMLElement>('[data-preview-area]');
    const body = new URLSearchParams({ markdown: field.value });
    const response = await fetch('/partials/preview', { method: 'POST', body }).catch(() => null);
    if (!area || !response) return this.say(this.dataset['failed']);
    if (!response.ok) return this.say(await response.text());
    area.querySelector('.prose')?.replaceChildren(fragmentFrom(await response.text()));
    area.hidden = false;
    area.focus();
  }

  private say(text = ''): void {
    const status = this.querySelector('[data-status]');
    if (status) status.textContent = text;
  }
}

forgetPosted();
customElements.define('post-composer', PostComposer);
