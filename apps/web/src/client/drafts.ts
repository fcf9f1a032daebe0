const prefix = 'draft:';

/** Text kept on this device. A browser that keeps nothing (private mode, full) must not stop the writing. */
export function keepDraft(name: string, text: string): boolean {
  try {
    if (text === '') localStorage.removeItem(prefix + name);
    else localStorage.setItem(prefix + name, text);
    return true;
  } catch {
    return false;
  }
}

export function keptDraft(name: string): string {
  try {
    return localStorage.getItem(prefix + name) ?? '';
  } catch {
    return '';
  }
}

type Refused = { general?: string | null; fields?: { message: string }[]; isPassing?: boolean };

/** What to say of a draft the server has not got: away, busy, or unwilling, which no waiting mends. */
export async function whyUnsaved(response: Response | null, words: DOMStringMap): Promise<string> {
  if (!response) return words['failed'] ?? '';
  const said = (await response.json().catch(() => null)) as Refused | null;
  if (response.status >= 500 || response.status === 429 || said?.isPassing) return words['later'] ?? '';
  const reasons = [said?.general, ...(said?.fields ?? []).map(({ message }) => message)];
  return (words['refused'] ?? '').replace('{reason}', reasons.filter(Boolean).join(' ')).trim();
}

/** The address says `?posted=…` once, when the text under that name arrived; its draft has done its work. */
export function forgetPosted(): void {
  const url = new URL(location.href);
  const posted = url.searchParams.get('posted');
  if (posted === null) return;
  keepDraft(posted, '');
  url.searchParams.delete('posted');
  history.replaceState(history.state, '', url);
}
