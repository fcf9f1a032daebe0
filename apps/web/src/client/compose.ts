import { Attachments } from './attach.js';
import { forgetPosted, keepDraft, keptDraft } from './drafts.js';
import { fragmentFrom } from './fragments.js';
import { Mentions } from './mentions.js';
import { applyTool, moveInToolbar } from './markdown-tools.js';

const pauseInMilliseconds = 400;
const previewPauseInMilliseconds = 600;
const hasRoomBeside = matchMedia('(min-width: 70rem)');

/** The Markdown field: toolbar, preview by the server's own renderer, a draft kept on the device, Ctrl+Enter. */
class PostComposer extends HTMLElement {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private previewTimer: ReturnType<typeof setTimeout> | undefined;

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
    this.querySelector('[data-preview]')?.addEventListener('click', (event) => {
      event.preventDefault();
      void this.preview(field).then((area) => area?.focus());
    });
    if (this.dataset['live']) field.addEventListener('input', () => this.previewSoon(field));
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

  /** Follows what is typed where the preview is open already, or has room beside the field. */
  private previewSoon(field: HTMLTextAreaElement): void {
    const isOpen = this.querySelector<HTMLElement>('[data-preview-area]')?.hidden === false;
    clearTimeout(this.previewTimer);
    if (!isOpen && !hasRoomBeside.matches) return;
    const fresh = this.dataset['live'];
    this.previewTimer = setTimeout(
      () => void this.preview(field).then((area) => area && this.say(fresh)),
      previewPauseInMilliseconds,
    );
  }

  private async preview(field: HTMLTextAreaElement): Promise<HTMLElement | undefined> {
    const area = this.querySelector<HTMLElement>('[data-preview-area]');
    const body = new URLSearchParams({ markdown: field.value });
    const response = await fetch('/partials/preview', { method: 'POST', body }).catch(() => null);
    if (!area || !response) return void this.say(this.dataset['failed']);
    if (!response.ok) return void this.say(await response.text());
    area.querySelector('.prose')?.replaceChildren(fragmentFrom(await response.text()));
    area.hidden = false;
    return area;
  }

  private say(text = ''): void {
    const status = this.querySelector('[data-status]');
    if (status) status.textContent = text;
  }
}

forgetPosted();
customElements.define('post-composer', PostComposer);
