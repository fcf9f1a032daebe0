import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runOnDatabase } from './supervisor/command.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
await runOnDatabase(root, 'dist/apps/api/src/exchange/import-centres.js', process.argv.slice(2));
