import { isField } from './field.js';

/** How near two fields are, the nearest first. */
export type FieldKinship = 'same' | 'within' | 'sibling' | 'broad';

/**
 * `within`: one holds the other. `sibling`: both detailed, in one narrow field. `broad`: in one broad field.
 * Null when they have nothing in common, or one is no field.
 */
export function fieldKinship(one: string, other: string): FieldKinship | null {
  if (!isField(one) || !isField(other)) return null;
  if (one === other) return 'same';
  if (one.startsWith(other) || other.startsWith(one)) return 'within';
  if (one.slice(0, 3) === other.slice(0, 3)) return 'sibling';
  return one.slice(0, 2) === other.slice(0, 2) ? 'broad' : null;
}
