/** What the server rendered, as nodes. A parsed document runs no script and the policy allows none without nonce. */
export function fragmentFrom(html: string): DocumentFragment {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const fragment = document.createDocumentFragment();
  fragment.append(...parsed.body.childNodes);
  return fragment;
}

/** The same of a whole page, without its head: styles of another answer are not allowed here. */
export const bodyFrom = (html: string): DocumentFragment =>
  fragmentFrom(html.slice(Math.max(html.indexOf('<body'), 0)));

/** A partial of this site; `null` when it is not there for this reader any more. Throws when it can't be reached. */
export async function partial(path: string): Promise<DocumentFragment | null> {
  const response = await fetch(`/partials/${path}`);
  if (response.status === 404 || response.status === 403) return null;
  if (!response.ok) throw new Error(`${response.status}`);
  return fragmentFrom(await response.text());
}
