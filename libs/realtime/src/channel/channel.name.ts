const FORM = /^([a-z](?:[a-z-]{0,18}[a-z])?):([A-Za-z0-9][A-Za-z0-9-]{0,63})$/;

/** `thread:17` taken apart; null when the text cannot name a channel. */
export function parseChannel(name: string): { readonly prefix: string; readonly id: string } | null {
  const [, prefix, id] = FORM.exec(name) ?? [];
  return prefix && id ? { prefix, id } : null;
}
