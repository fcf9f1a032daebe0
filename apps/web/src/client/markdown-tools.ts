type Tool = { before: string; after: string; everyLine?: boolean };

const tools: Record<string, Tool> = {
  bold: { before: '**', after: '**' },
  italic: { before: '_', after: '_' },
  link: { before: '[', after: '](https://)' },
  code: { before: '`', after: '`' },
  list: { before: '- ', after: '', everyLine: true },
  quote: { before: '> ', after: '', everyLine: true },
};

/** Puts Markdown around the selection, in a way the browser's undo can take back. */
export function applyTool(field: HTMLTextAreaElement, name: string): void {
  const tool = tools[name];
  if (!tool) return;
  const { selectionStart: start, selectionEnd: end, value } = field;
  const lineStart = tool.everyLine ? value.lastIndexOf('\n', start - 1) + 1 : start;
  const chosen = value.slice(lineStart, end);
  const marked = tool.everyLine ? chosen.replace(/^/gm, tool.before) : `${tool.before}${chosen}${tool.after}`;
  field.focus();
  field.setSelectionRange(lineStart, end);
  // The only way to write into a field that keeps its undo history; where it is gone, plain writing does.
  if (!document.execCommand('insertText', false, marked)) field.setRangeText(marked, lineStart, end, 'end');
  const caret = tool.everyLine ? lineStart + marked.length : lineStart + tool.before.length + chosen.length;
  field.setSelectionRange(chosen === '' || tool.everyLine ? caret : lineStart + tool.before.length, caret);
}

/** Arrow keys move within the toolbar, so that Tab passes it in one step. */
export function moveInToolbar(toolbar: HTMLElement, event: KeyboardEvent): void {
  const buttons = [...toolbar.querySelectorAll('button')];
  const here = buttons.findIndex((button) => button === document.activeElement);
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (step === undefined || here < 0) return;
  const forward = document.documentElement.dir === 'rtl' ? -step : step;
  const next = buttons[(here + forward + buttons.length) % buttons.length];
  buttons.forEach((button) => (button.tabIndex = button === next ? 0 : -1));
  next?.focus();
  event.preventDefault();
}
