declare namespace App {
  interface Locals {
    /** The Content-Security-Policy nonce every inline style and script of this response must carry. */
    nonce: string;
    /** Follows the request into the api's log; shown on the error page. */
    requestId: string;
    /** The reader's network address, after trusted proxies. */
    clientAddress: string;
    language: import('./i18n/languages.js').Language;
    /** Absent: the device decides. */
    appearance: import('./i18n/languages.js').Appearance | undefined;
    t: import('./i18n/translate.js').Translate;
    /** `Set-Cookie` lines of the api, passed on with the response. */
    setCookies: string[];
    /** The form being answered, so that even the error page can give its text back. */
    form?: import('./forms/form.js').Form;
    /** What the error page reports, and where it happened. */
    refusal?: import('./api/refusal.js').Refusal;
    refusedAt?: string;
  }
}

declare module 'virtual:client-scripts' {
  export const scripts: Record<import('./ui/scripts.js').ScriptName, { src: string; imports: string[] }>;
}
