/** The browser scripts that `build/client-scripts.ts` bundles. */
export type ScriptName =
  | 'site'
  | 'compose'
  | 'thread'
  | 'theme'
  | 'ask'
  | 'tags'
  | 'account'
  | 'queue'
  | 'search'
  | 'countdown'
  | 'webinar-before'
  | 'webinar-close'
  | 'webinar-host'
  | 'webinar-live'
  | 'webinar-screen'
  | 'webinar-poll'
  | 'webinar-polls';
