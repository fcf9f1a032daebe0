import { areKeysOff, bindKeysSwitch } from './keys-setting.js';

/** What a key is on keyboards whose letters are not Latin ones. */
const places: Record<string, string> = { KeyJ: 'j', KeyK: 'k', KeyR: 'r', KeyU: 'u' };

const dialog = (): HTMLDialogElement | null => document.querySelector('dialog[data-shortcuts]');

/** Posts on the page of a thread, rows in a list. */
const items = (): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>('main .post[data-number], main .thread-row'),
];

function move(step: 1 | -1): boolean {
  const all = items();
  const at = all.findIndex((item) => item.contains(document.activeElement));
  const seen = all.findIndex((item) => item.getBoundingClientRect().bottom > 0);
  const next = at >= 0 ? at + step : step > 0 ? seen : seen - 1;
  const item = all[Math.min(Math.max(next, 0), all.length - 1)];
  if (!item) return false;
  (item.querySelector<HTMLElement>('h3 > a[href^="/threads/"]') ?? item).focus({ preventScroll: true });
  item.scrollIntoView({ block: item.matches('.post') ? 'start' : 'nearest' });
  return true;
}

function press(selector: string): boolean {
  const found = document.querySelector<HTMLElement>(selector);
  found?.click();
  return found !== null;
}

function reply(): boolean {
  const field = document.querySelector<HTMLElement>('#reply textarea');
  field?.focus();
  return field !== null;
}

function help(): boolean {
  dialog()?.showModal();
  return dialog() !== null;
}

const meanings: Record<string, () => boolean> = {
  j: () => move(1),
  k: () => move(-1),
  r: reply,
  u: () => press('reading-place:not([hidden]) a, .is-unread a.badge'),
  '?': help,
  '؟': help,
};

/** Where letters are letters. Focus leaves a dialog that was closed only when the page is drawn next: it takes no keys. */
function takesKeys(target: EventTarget | null): boolean {
  if (!(target instanceof Element) || target.closest('dialog')?.open === false) return false;
  return target.closest('input, textarea, select, [contenteditable], dialog') !== null;
}

/** The browser's own keys, and whoever is writing or choosing, are left alone. */
function pressed(event: KeyboardEvent): void {
  const { target, key, code } = event;
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || areKeysOff())
    return;
  if (takesKeys(target)) return;
  const meant = meanings[key] ?? (event.shiftKey ? undefined : meanings[places[code] ?? '']);
  if (meant?.()) event.preventDefault();
}

/** One key for what is done often, for those who read by keyboard. Nothing of it is needed, and it can be turned off. */
export function useShortcuts(): void {
  document.addEventListener('keydown', pressed);
  const opener = document.querySelector<HTMLElement>('[data-shortcuts-open]');
  opener?.addEventListener('click', help);
  if (opener) opener.hidden = !matchMedia('(hover: hover)').matches;
  bindKeysSwitch(dialog()?.querySelector('input'));
}
