/** The parts of the settings page, in order; each is the id of its section. */
export const settingsParts = ['profile', 'looks', 'mails', 'email', 'password', 'sessions', 'away'] as const;
export type SettingsPart = (typeof settingsParts)[number];

export const isPart = (value: string): value is SettingsPart => settingsParts.some((part) => part === value);

/** What the page reports as done after a form, and in which part. */
const places = {
  profile: 'profile',
  looks: 'looks',
  mails: 'mails',
  address: 'email',
  password: 'password',
  session: 'sessions',
  sessions: 'sessions',
  away: 'away',
} as const satisfies Record<string, SettingsPart>;

/** Whether `done`, from the page's address, is something that is reported in `part`. */
export const isSaved = (done: string, part: SettingsPart): done is keyof typeof places =>
  Object.entries(places).some(([what, where]) => what === done && where === part);
