import { readSettings, type Settings, SettingsMistake } from '@guildhall/kernel';

/** The settings; a mistake in them ends the process after one sentence each. */
export function settingsOrExit(environment: NodeJS.ProcessEnv = process.env): Settings {
  try {
    return readSettings(environment);
  } catch (mistake) {
    if (!(mistake instanceof SettingsMistake)) throw mistake;
    for (const sentence of mistake.sentences) console.error(sentence);
    process.exit(1);
  }
}
