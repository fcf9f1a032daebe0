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

/** The reader's time zone goes along with a form that wants one. */
for (const field of document.querySelectorAll<HTMLInputElement>('[data-time-zone]'))
  field.value = Intl.DateTimeFormat().resolvedOptions().timeZone;
