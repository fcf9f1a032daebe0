/** Lets people see the password they type. Without scripts the field is a plain one. */
class PasswordField extends HTMLElement {
  connectedCallback(): void {
    const input = this.querySelector('input');
    const button = this.querySelector('button');
    if (!input || !button) return;
    const tell = () => {
      button.textContent = (input.type === 'password' ? this.dataset['show'] : this.dataset['hide']) ?? '';
    };
    button.addEventListener('click', () => {
      input.type = input.type === 'password' ? 'text' : 'password';
      tell();
    });
    // A shown password would be kept by browsers as what was typed into a text field.
    input.form?.addEventListener('submit', () => (input.type = 'password'));
    tell();
    button.hidden = false;
  }
}

customElements.define('password-field', PasswordField);

/** The reader's time zone goes along with a form that wants one; an account that has none yet takes it, so it is named. */
const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
for (const field of document.querySelectorAll<HTMLInputElement>('[data-time-zone]')) field.value = timeZone;
for (const hint of document.querySelectorAll<HTMLElement>('[data-zone-hint]')) {
  const parts = new Intl.DateTimeFormat(document.documentElement.lang, {
    timeZone,
    timeZoneName: 'long',
  }).formatToParts();
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
  hint.textContent = hint.dataset['zoneHint']?.replace('{zone}', name) ?? '';
}
