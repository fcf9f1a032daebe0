const setting = 'shortcuts';

/** Whether somebody turned the keys of one character off: on this device, for all pages. */
export const areKeysOff = (): boolean => {
  try {
    return localStorage.getItem(setting) === 'off';
  } catch {
    return false;
  }
};

/** Lets a checkbox turn them on and off; where nothing can be kept they stay on. */
export function bindKeysSwitch(use: HTMLInputElement | null | undefined): void {
  if (!use) return;
  use.checked = !areKeysOff();
  use.addEventListener('change', () => {
    try {
      localStorage.setItem(setting, use.checked ? 'on' : 'off');
    } catch {
      use.checked = true;
    }
  });
}
