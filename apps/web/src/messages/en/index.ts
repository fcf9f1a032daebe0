import { forum } from './forum.js';
import { site } from './site.js';

export const en = { ...site, ...forum };
