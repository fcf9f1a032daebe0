import { migrate } from '@guildhall/database';
import { settingsOrExit } from '../../worker/src/settings-or-exit.js';
import { loadDemo } from './demo/load.js';
import { plantThemes } from './themes.js';

/** Brings the schema up to date, plants the themes, and loads the demo community into an empty database. */
const settings = settingsOrExit();
const applied = await migrate(settings.DATABASE_URL);
if (applied.length > 0) console.log(`The database is up to date (${applied.length} migrations).`);
await plantThemes(settings.DATABASE_URL);
if (settings.demo) await loadDemo(settings, (line) => console.log(line));
process.exit(0);
