/** Copies the code below it; only where the browser lets a page write to the clipboard. */
class CopyCode extends HTMLElement {
  connectedCallback(): void {
    if (this.firstChild) return;
    const words = JSON.parse(document.querySelector<HTMLElement>('live-thread')?.dataset['words'] ?? '{}') as {
      copy: string;
      copied: string;
    };
    const button = Object.assign(document.createElement('button'), { type: 'button', className: 'button quiet small' });
    const said = Object.assign(document.createElement('span'), { className: 'vh', role: 'status' });
    button.textContent = words.copy;
    button.addEventListener('click', () => {
      const code = this.nextElementSibling;
      if (!code) return;
      navigator.clipboard.writeText(code.textContent).then(
        () => (said.textContent = button.textContent = words.copied),
        () => getSelection()?.selectAllChildren(code),
      );
      setTimeout(() => ((button.textContent = words.copy), (said.textContent = '')), 2_000);
    });
    this.append(button, said);
  }
}
customElements.define('copy-code', CopyCode);

/** Gives code in posts a button that copies it. */
export function makeCopyable(within: ParentNode = document): void {
  if (!isSecureContext) return;
  for (const code of within.querySelectorAll('.prose pre:not(copy-code + pre)'))
    code.before(document.createElement('copy-code'));
}
