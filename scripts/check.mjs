import { prove } from './checks/prove.mjs';

process.exit(await prove({ browser: false, patterns: process.argv.slice(2) }));
