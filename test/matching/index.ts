import { centres } from './centres.js';
import type { Labelled } from './labelled.js';
import { bakery } from './posts/bakery.js';
import { construction, solar } from './posts/building.js';
import { childcare } from './posts/children.js';
import { farming, textile, woodwork } from './posts/crafts.js';
import { hospitality } from './posts/hospitality.js';
import { logistics } from './posts/logistics.js';
import { cars, software } from './posts/machines.js';
import { metal } from './posts/metal.js';
import { care, nursing } from './posts/people.js';

export const posts: readonly Labelled[] = [
  ...[...hospitality, ...bakery, ...metal, ...construction, ...solar, ...software, ...nursing],
  ...[...care, ...farming, ...logistics, ...cars, ...textile, ...woodwork, ...childcare],
];
export const labelled: readonly Labelled[] = [...posts, ...centres];
