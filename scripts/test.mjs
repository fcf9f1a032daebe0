import { prove } from './checks/prove.mjs';

process.exit(await prove({ browser: true, patterns: process.argv.slice(2) }));
