import type { Event } from '@guildhall/database';
import { onPerson } from '../person/person.events.js';

export const sessionEnded = (personId: string, session: string): Event =>
  onPerson('identity.session-ended', personId, personId, { session });
