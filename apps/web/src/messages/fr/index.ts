import type { Messages } from '../index.js';
import { forum } from './forum.js';
import { site } from './site.js';

export const fr: Messages = { ...site, ...forum };
