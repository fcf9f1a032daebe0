import type { TargetFacts, TargetType } from './contracts.js';
import type { Tx } from './tx.js';

/** What features put before the moderators by themselves. */
export interface DutyOfFeature {
  /** `VERIFY`: a centre to look at. `UNCLAIMED`: a centre that nobody represents. `WORDS`: it waits for its words. */
  readonly kind: 'VERIFY' | 'UNCLAIMED' | 'WORDS';
  readonly type: TargetType;
  readonly id: string;
}

/** How it ended: by whom, by which act, for what reason. */
export interface DutyEnding {
  readonly actorId: string;
  readonly act: 'VERIFY' | 'REFUSE' | 'KEEP' | 'APPROVE';
  readonly reason: string;
  /** The act as it is on record; undoing that opens the duty again. */
  readonly decisionId: string | null;
}

/** The queue of moderators, as features see it. Moderation provides it. */
export abstract class Duties {
  /** Puts something before the moderators, unless it is there already. */
  abstract open(tx: Tx, duty: DutyOfFeature & TargetFacts): Promise<void>;
  /** Takes it out of the queue, if it is there. */
  abstract close(tx: Tx, duty: DutyOfFeature, ending: DutyEnding): Promise<void>;
  /** Puts back what was taken out of it without an act on record, because that was taken back. */
  abstract reopen(tx: Tx, duty: DutyOfFeature, actorId: string): Promise<void>;
}
