import { followVisibility, LiveChannel, whenIdle } from './live-channel.js';
import { areKeysOff, bindKeysSwitch } from './keys-setting.js';
import { counted } from './page-language.js';

const previewPauseInMilliseconds = 250;
type Preview = { toSubject: string; toReporters: string | null };

/** The queue by keyboard, with what people will be told shown before it is sent, and news of what arrived. */
class ModerationQueue extends HTMLElement {
  private arrived = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    this.querySelector('[data-keys]')?.removeAttribute('hidden');
    bindKeysSwitch(this.querySelector<HTMLInputElement>('[data-keys] input'));
    this.querySelectorAll<HTMLElement>('[data-plain]').forEach((button) => (button.hidden = true));
    document.addEventListener('keydown', (event) => this.pressed(event));
    this.addEventListener('change', ({ target }) => this.changed(target));
    this.addEventListener('input', ({ target }) => this.typed(target));
    this.querySelectorAll<HTMLFormElement>('[data-decide]').forEach((form) => this.showReason(form));
    this.listen();
  }

  private get duties(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[data-duty]')];
  }

  /** The duty the keys are about: the one with the focus, else the first. */
  private get current(): HTMLElement | undefined {
    return this.duties.find((duty) => duty.contains(document.activeElement)) ?? this.duties[0];
  }

  private form(kind: string, within: ParentNode | undefined = this.current): HTMLFormElement | null {
    return within?.querySelector<HTMLFormElement>(`[data-${kind}]`) ?? null;
  }

  private pressed(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const { target, key } = event;
    if (key === 'Escape') return this.current?.focus();
    const writes = target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
    if (writes || (target instanceof HTMLInputElement && target.type !== 'radio')) return;
    if (this.does(key, target)) event.preventDefault();
  }

  /** Whether the key meant something here. Keys of one character can be turned off: they hinder who speaks to write. */
  private does(key: string, target: EventTarget | null): boolean {
    if (key === 'Enter') return this.confirm(target);
    if (areKeysOff()) return false;
    if (key === 'j' || key === 'k') return this.move(key === 'j' ? 1 : -1);
    if (key === '?') return this.help();
    if (key === 't') return this.press(this.form('assign')?.querySelector('button'));
    if (key === 'z') return this.press(this.querySelector<HTMLElement>('[data-undo] button'));
    if (key === 'v') return this.press(this.current?.querySelector<HTMLElement>('[data-open]'));
    if (key === 'r') return this.write();
    return /^[1-9]$/.test(key) ? this.prepared(Number(key)) : this.choose(key);
  }

  private press(button: HTMLElement | null | undefined): boolean {
    button?.click();
    return Boolean(button);
  }

  private move(step: number): boolean {
    const duties = this.duties;
    const focused = duties.findIndex((duty) => duty.contains(document.activeElement));
    const next = duties[focused < 0 ? 0 : Math.min(Math.max(focused + step, 0), duties.length - 1)];
    next?.focus();
    next?.scrollIntoView({ block: 'nearest' });
    return true;
  }

  private help(): boolean {
    const help = this.querySelector<HTMLDetailsElement>('[data-keys]');
    if (!help) return false;
    help.open = !help.open;
    if (help.open) help.querySelector('summary')?.focus();
    return true;
  }

  private write(): boolean {
    const field = this.form('decide')?.querySelector('textarea');
    if (!field || field.closest('[hidden]')) return false;
    field.focus();
    return true;
  }

  private choose(key: string): boolean {
    const act = this.form('decide')?.querySelector<HTMLInputElement>(`[data-key="${CSS.escape(key)}"]`);
    if (!act?.form) return false;
    act.checked = true;
    act.focus();
    this.showReason(act.form);
    void this.preview(act.form);
    return true;
  }

  /** A prepared text by its number. */
  private prepared(number: number): boolean {
    const form = this.form('decide');
    const select = form?.querySelector('select');
    if (!form || !select || number >= select.options.length) return false;
    select.selectedIndex = number;
    this.changed(select);
    return true;
  }

  /** Enter on the duty, or on a chosen act, does it; on links and buttons it keeps its own meaning. */
  private confirm(target: EventTarget | null): boolean {
    const onAct = target instanceof HTMLInputElement && target.type === 'radio';
    const onDuty = target instanceof HTMLElement && target.matches('[data-duty]');
    if (!onAct && !onDuty) return false;
    return this.press(this.form('decide')?.querySelector<HTMLElement>('[value=decide]'));
  }

  private changed(target: EventTarget | null): void {
    if (!(target instanceof HTMLElement)) return;
    const form = target.closest<HTMLFormElement>('[data-decide]');
    if (!form) return;
    if (target instanceof HTMLSelectElement) this.fill(form, target);
    this.showReason(form);
    void this.preview(form);
  }

  private fill(form: HTMLFormElement, select: HTMLSelectElement): void {
    const field = form.querySelector('textarea');
    const words = select.selectedOptions[0]?.dataset['words'];
    if (field && words !== undefined) field.value = words;
  }

  private typed(target: EventTarget | null): void {
    if (!(target instanceof HTMLTextAreaElement) || !target.form) return;
    const { form } = target;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.preview(form), previewPauseInMilliseconds);
  }

  /** A reason is asked only for what its author is told. */
  private showReason(form: HTMLFormElement): void {
    const act = form.querySelector<HTMLInputElement>('[name=act]:checked');
    const why = form.querySelector<HTMLElement>('.duty-why');
    if (why) why.hidden = act?.dataset['reason'] === undefined;
  }

  private async preview(form: HTMLFormElement): Promise<void> {
    const place = form.querySelector<HTMLElement>('[data-preview]');
    const response = await fetch('/partials/duty-preview', { method: 'POST', body: new FormData(form) }).catch(
      () => null,
    );
    if (!place || !response?.ok) return;
    const { toSubject, toReporters } = (await response.json()) as Preview;
    const tell = (name: string, text: string): void => {
      const part = place.querySelector(`[data-to-${name}]`);
      if (part) part.textContent = text;
    };
    tell('subject', toSubject);
    tell('reporters', toReporters ?? '');
    place.hidden = false;
  }

  private listen(): void {
    const channel = new LiveChannel('duties:all', null, {
      happened: ({ type }) => type === 'moderation.duty-opened' && this.announce(),
      stale: () => undefined,
    });
    whenIdle(() => void channel.open());
    followVisibility(channel);
  }

  private announce(): void {
    this.arrived += 1;
    const { arrived } = JSON.parse(this.dataset['words'] ?? '{}') as { arrived: Record<string, string> };
    const text = counted(arrived, this.arrived);
    for (const name of ['arrived-text', 'say']) {
      const place = this.querySelector(`[data-${name}]`);
      if (place) place.textContent = text;
    }
    this.querySelector('[data-arrived]')?.removeAttribute('hidden');
  }
}

customElements.define('moderation-queue', ModerationQueue);
