import { Injectable } from '@nestjs/common';
import { clock } from '@guildhall/kernel';
import { Database, type Json, type SignalSource, type SignalValues, sql } from '@guildhall/database';
import { isChosen, PollKind } from '../poll/poll.kind.js';
import { pollColumns } from '../poll/poll.queries.js';
import { pollTakes } from '../poll/poll.state.js';
import type { PollRow } from '../poll/poll.view.js';
import { MODERATOR } from '../webinar/webinar.rooms.js';
import { resultsOf } from './tally.js';
import { TallyQueries } from './tally.queries.js';
import type { PollResults } from './tally.view.js';

type Counted = PollRow & { readonly takes: boolean };
type Value = Readonly<Record<string, Json>>;

/**
 * The counts of open polls, a few times a second, to everybody who may see them. Hidden ones go to those who run the
 * webinar, marked as hidden so that no screen on the wall shows them; everybody else learns how many answered.
 */
@Injectable()
export class TallySignals implements SignalSource {
  readonly prefix = 'webinar';
  readonly kind = 'poll';

  constructor(
    private readonly database: Database,
    private readonly tallies: TallyQueries,
  ) {}

  async read(webinar: string, groups: readonly string[], things: readonly string[] | null) {
    const polls = await this.polls(webinar, things);
    const counts = await this.tallies.of(polls.map(({ id }) => id));
    const values = polls.map((poll) => {
      const results = resultsOf(poll, counts.get(poll.id) ?? [], { isStaff: false, isOver: false });
      return {
        mark: `poll:${poll.id}`,
        isHidden: hides(poll),
        all: numbersOf(poll, results),
        few: { voters: results.voterCount },
      };
    });
    return new Map<string, SignalValues>(
      groups.map((group) => {
        const isStaff = group === MODERATOR;
        const seen = values.map(({ mark, isHidden, all, few }) => {
          if (!isHidden) return [mark, all];
          return [mark, isStaff ? { ...all, hidden: true } : few];
        });
        return [group, Object.fromEntries(seen) as SignalValues];
      }),
    );
  }

  private polls(webinar: string, things: readonly string[] | null): Promise<Counted[]> {
    const ids = things?.map((thing) => thing.slice(this.kind.length + 1));
    return this.database.rows<Counted>(sql`
      select ${pollColumns}, ${pollTakes(clock.now())} as takes from poll p join webinar w on w.id = p.webinar_id
      where w.id = ${webinar} and (p.opened_at is not null or p.is_beforehand)
        and ${ids ? sql`p.id = any(${ids}::bigint[])` : sql`p.closed_at is null`}`);
  }
}

/** An opened poll that takes no votes is closed, and hides nothing. */
const hides = ({ hidesResults, openedAt, takes }: Counted): boolean => hidesResults && (takes || openedAt === null);

/** Counts by the number of the option from 1, or by the steps of the scale from its beginning. */
function numbersOf({ kind }: Counted, results: PollResults): Value {
  const { voterCount: voters, steps, answerCount } = results;
  if (kind === PollKind.SCALE) return { voters, counts: steps.map(({ count }) => count) };
  if (!isChosen(kind)) return { voters, answers: answerCount };
  const options = [...results.options].sort((a, b) => a.option.number - b.option.number);
  const counts = options.map(({ count }) => count);
  return kind === PollKind.RANKING
    ? { voters, counts, points: options.map(({ points }) => points) }
    : { voters, counts };
}
