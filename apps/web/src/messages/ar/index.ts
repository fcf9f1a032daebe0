import type { Messages } from '../index.js';
import { forum } from './forum.js';
import { site } from './site.js';

export const ar: Messages = { ...site, ...forum };
