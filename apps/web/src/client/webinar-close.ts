const PAUSE_MS = 1500;

/** Keeps the form a moment after one stops typing; whoever has no script keeps it by the button. */
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-autosave]')) {
  const status = form.querySelector<HTMLElement>('[data-status]');
  let timer = 0;
  let sending: AbortController | null = null;
  const say = (text: string | undefined): void => {
    if (status && text !== undefined) status.textContent = text;
  };
  const save = async (): Promise<void> => {
    sending?.abort();
    sending = new AbortController();
    const body = new FormData(form);
    body.set('intent', 'save');
    try {
      const { ok } = await fetch(location.pathname, { method: 'POST', body, signal: sending.signal });
      say(ok ? form.dataset['saved'] : form.dataset['unsaved']);
    } catch (error) {
      if (!(error instanceof DOMException && error.name === 'AbortError')) say(form.dataset['unsaved']);
    }
  };
  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void save(), PAUSE_MS);
  });
  form.addEventListener('submit', () => clearTimeout(timer));
}
