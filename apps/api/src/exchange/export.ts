import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Database } from '@guildhall/database';
import { close } from '@guildhall/text';
import { settingsOrExit } from '../../../worker/src/settings-or-exit.js';
import { exportedLines } from './community/exporting.js';
import { quietly } from './context.js';

const [path] = process.argv.slice(2);
if (!path) {
  console.error('npm run export -- FILE writes everything public to FILE, one JSON object a line.');
  process.exit(2);
}
const settings = settingsOrExit();
const app = await quietly(settings);
let lines = 0;
async function* written(): AsyncGenerator<string> {
  for await (const line of exportedLines(app.get(Database), settings.publicUrl)) {
    lines++;
    yield `${JSON.stringify(line)}\n`;
  }
}
await pipeline(Readable.from(written()), createWriteStream(path));
console.log(`${lines} lines are in ${path}.`);
await app.close();
await close();
process.exit(0);
