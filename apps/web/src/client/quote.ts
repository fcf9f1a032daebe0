/** A link to a number counts by time: sorted otherwise, the post may stand on another page. */
const place = /^#post-\d+$/.test(location.hash) ? location.hash : null;
if (place && !document.getElementById(place.slice(1)) && !new URLSearchParams(location.search).has('sort'))
  location.replace(`${location.pathname}?sort=time${place}`);

const longest = 600;

/** What is selected within a post, else its opening; what it quotes itself is left out. */
function wordsOf(prose: HTMLElement): string {
  const selection = getSelection();
  const selected = selection?.toString().trim() ?? '';
  if (selected !== '' && selection?.anchorNode && prose.contains(selection.anchorNode)) return selected.slice(0, 2_000);
  const blocks = [...prose.children].filter((block) => block.tagName !== 'BLOCKQUOTE');
  const text = blocks.map((block) => (block as HTMLElement).innerText.trim()).join('\n\n');
  return text.length <= longest ? text : `${text.slice(0, longest).replace(/\s\S*$/, '')}…`;
}

/** Begins the reply with a quote of a post, where the reader stands in it, without leaving the page. */
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-quote]') : null;
  const field = document.querySelector<HTMLTextAreaElement>('#reply-markdown');
  const article = link?.closest<HTMLElement>('[data-post]');
  const prose = article?.querySelector<HTMLElement>('.prose');
  if (!link || !field || !article || !prose || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  const name = (link.dataset['quote'] ?? '').replace(/[[\]\\`*_]/g, '');
  const quote = `${wordsOf(prose)}\n\n— [${name}](post:${article.dataset['post']})`.replace(/^.*$/gm, (line) =>
    `> ${line}`.trimEnd(),
  );
  field.focus();
  field.setSelectionRange(field.value.length, field.value.length);
  const text = `${field.value.trim() === '' ? '' : '\n\n'}${quote}\n\n`;
  if (!document.execCommand('insertText', false, text)) {
    field.setRangeText(text, field.value.length, field.value.length, 'end');
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
  field.scrollIntoView({ block: 'center' });
});
