type Words = Record<
  'sending' | 'sent' | 'lost' | 'tooLarge' | 'describe' | 'cancel' | 'remove' | 'alt' | 'decorative',
  string
>;
type Attached = { id: string; kind: 'PICTURE' | 'FILE'; name: string; widths: number[] };
type Answer = {
  attachment?: Attached;
  errors?: { message: string; extensions?: { fields?: { message: string }[] } }[];
};

const largest = 10 * 1024 * 1024;
const escaped = (words: string): string => words.replace(/[[\]\\]/g, '\\$&').replace(/\s+/g, ' ');

/** Pictures and files of a composer: chosen, pasted or dropped; sent with progress; described beside the text. */
export class Attachments {
  private readonly words: Words;
  private warned = false;

  constructor(
    box: HTMLElement,
    private readonly list: HTMLElement,
    private readonly field: HTMLTextAreaElement,
  ) {
    this.words = JSON.parse(box.dataset['words'] ?? '{}') as Words;
    box.querySelector<HTMLElement>('[data-without-script]')?.remove();
    box.querySelector<HTMLElement>('[data-with-script]')?.removeAttribute('hidden');
    const input = box.querySelector<HTMLInputElement>('input[type=file]');
    if (!input) return;
    input.multiple = true;
    input.addEventListener('change', () => {
      this.sendAll(input.files);
      input.value = '';
    });
    field.addEventListener('paste', (event) => this.take(event, event.clipboardData));
    field.addEventListener('drop', (event) => this.take(event, event.dataTransfer));
    for (const name of ['dragover', 'dragleave', 'drop'])
      field.addEventListener(name, () => field.parentElement?.classList.toggle('dropping', name === 'dragover'));
    field.form?.addEventListener('submit', (event) => this.remind(event));
  }

  /** Text goes on as always; a picture copied together with its text is meant as text. */
  private take(event: Event, data: DataTransfer | null): void {
    if (!data?.files.length || data.types.includes('text/plain')) return;
    event.preventDefault();
    this.sendAll(data.files);
  }

  private sendAll(files: FileList | null): void {
    for (const file of files ?? []) this.send(file);
  }

  private send(file: File): void {
    const item = document.createElement('li');
    const name = file.name || '…';
    const state = Object.assign(document.createElement('span'), { textContent: this.say('sending', name) });
    state.setAttribute('role', 'status');
    const bar = Object.assign(document.createElement('progress'), { max: 1, value: 0 });
    bar.setAttribute('aria-label', this.say('sending', name));
    const request = new XMLHttpRequest();
    const cancel = button(this.words.cancel, () => {
      request.abort();
      item.remove();
      this.field.focus();
    });
    item.append(state, bar, cancel);
    this.list.append(item);
    const fail = (sentence: string) => {
      state.textContent = sentence;
      state.className = 'mistake';
      state.setAttribute('role', 'alert');
      bar.remove();
    };
    if (file.size > largest) return fail(this.words.tooLarge);
    request.upload.onprogress = ({ loaded, total }) => (bar.value = loaded / total);
    request.onerror = () => fail(this.say('lost', name));
    request.onload = () => {
      const { attachment, errors } = answerIn(request.responseText);
      const [error] = errors ?? [];
      if (attachment) this.arrived(item, attachment);
      else fail(error?.extensions?.fields?.[0]?.message ?? error?.message ?? this.say('lost', name));
    };
    const body = new FormData();
    body.set('file', file);
    request.open('POST', '/attachments');
    request.setRequestHeader('accept-language', document.documentElement.lang);
    request.send(body);
  }

  private say(key: 'sending' | 'sent' | 'lost', name: string): string {
    return this.words[key].replace('{name}', name);
  }

  private arrived(item: HTMLLIElement, { id, kind, name, widths }: Attached): void {
    const picture = kind === 'PICTURE';
    this.insert(picture ? `![](attachment:${id})` : `[${escaped(name)}](attachment:${id})`);
    const state = Object.assign(document.createElement('span'), { textContent: this.say('sent', name) });
    state.setAttribute('role', 'status');
    const remove = button(this.words.remove, () => {
      this.rewrite(id, '');
      item.remove();
      this.field.focus();
    });
    if (!picture) return item.replaceChildren(state, remove);
    const image = Object.assign(document.createElement('img'), {
      src: `/attachments/${id}/${widths[0]}.webp`,
      alt: '',
    });
    item.replaceChildren(image, this.description(id), remove, state);
    item.querySelector('input')?.focus();
  }

  /** What is typed here stands in the text at once. */
  private description(id: string): HTMLElement {
    const box = Object.assign(document.createElement('div'), { className: 'field' });
    const label = Object.assign(document.createElement('label'), { textContent: this.words.alt, htmlFor: `alt-${id}` });
    const alt = Object.assign(document.createElement('input'), {
      id: `alt-${id}`,
      className: 'input',
      maxLength: 300,
      dir: 'auto',
    });
    const tick = Object.assign(document.createElement('label'), { className: 'tick' });
    const decorative = Object.assign(document.createElement('input'), { type: 'checkbox' });
    tick.append(decorative, this.words.decorative);
    box.append(label, alt, tick);
    box.addEventListener('input', () => {
      alt.disabled = decorative.checked;
      const words = decorative.checked ? '' : escaped(alt.value);
      this.rewrite(id, `![${words}](attachment:${id}${decorative.checked ? ' "decorative"' : ''})`);
    });
    // Enter in here would send the whole form.
    alt.addEventListener('keydown', (event) => event.key === 'Enter' && event.preventDefault());
    return box;
  }

  private insert(markdown: string): void {
    const { selectionEnd: at, value } = this.field;
    const [before, after] = [value.slice(0, at).trimEnd(), value.slice(at).trimStart()];
    this.write(`${before}${before && '\n\n'}${markdown}\n\n${after}`);
    const caret = before.length + (before ? 2 : 0) + markdown.length + 2;
    this.field.setSelectionRange(caret, caret);
  }

  private rewrite(id: string, markdown: string): void {
    this.write(
      this.field.value.replace(new RegExp(`!?\\[(?:[^\\]\\\\]|\\\\.)*\\]\\(attachment:${id}[^)]*\\)`), () => markdown),
    );
  }

  private write(text: string): void {
    this.field.value = text;
    this.field.dispatchEvent(new Event('input', { bubbles: true }));
  }

  /** A gentle word, once: a picture without words says nothing to those who do not see it. */
  private remind(event: SubmitEvent): void {
    const sends = event.submitter?.hasAttribute('data-send');
    if (!sends || this.warned || !/!\[\]\(attachment:[0-9a-f]+\)/.test(this.field.value)) return;
    this.warned = true;
    event.preventDefault();
    const note = Object.assign(document.createElement('li'), { textContent: this.words.describe, className: 'note' });
    note.setAttribute('role', 'alert');
    this.list.prepend(note);
    (this.list.querySelector<HTMLElement>('input:not([type=checkbox])') ?? this.field).focus();
  }
}

function answerIn(text: string): Answer {
  try {
    return JSON.parse(text) as Answer;
  } catch {
    return {};
  }
}

function button(words: string, act: () => void): HTMLButtonElement {
  const made = Object.assign(document.createElement('button'), {
    type: 'button',
    className: 'link',
    textContent: words,
  });
  made.addEventListener('click', act);
  return made;
}
