import { Injectable } from '@nestjs/common';
import { type Actor, notFound, requirePerson, Settings } from '@guildhall/kernel';
import { Database, Limits, mailTopics, type MailPace, type MailTopic, sql } from '@guildhall/database';
import { type MailChoiceInput, MailPaceChoice, MailTopicChoice, type MailChoiceView } from './pace.view.js';
import { muted } from '../notice/notice.events.js';
import { readMuteToken } from './mute-token.js';
import { readStopToken } from './stop-token.js';

/** How often people want mails about what. */
@Injectable()
export class PaceService {
  constructor(
    private readonly database: Database,
    private readonly limits: Limits,
    private readonly settings: Settings,
  ) {}

  /** The choice for every topic; what was never chosen has the pace the topic has by itself. */
  async choices(actor: Actor): Promise<MailChoiceView[]> {
    const rows = await this.database.rows<{ topic: string; pace: MailPace }>(
      sql`select topic, pace from mail_pace where person_id = ${requirePerson(actor)}`,
    );
    const chosen = new Map(rows.map(({ topic, pace }) => [topic, pace]));
    return Object.values(MailTopicChoice).map((topic) => ({
      topic,
      pace: MailPaceChoice[(chosen.get(topic) ?? mailTopics[topic]).toUpperCase() as keyof typeof MailPaceChoice],
    }));
  }

  async choose(actor: Actor, choices: readonly MailChoiceInput[]): Promise<void> {
    const personId = requirePerson(actor);
    await this.limits.spend('writesByPerson', personId);
    const chosen = new Map(choices.map(({ topic, pace }) => [topic, pace.toLowerCase()]));
    await this.write(personId, [...chosen]);
  }

  /** For whoever holds a mail; nobody is signed in by it. Refusal: NOT_FOUND for a token that is not ours. */
  async stop(actor: Actor, token: string): Promise<MailTopic[]> {
    await this.limits.spend('stopsBySource', actor.address);
    const stop = readStopToken(this.settings, token);
    if (!stop) throw notFound();
    await this.write(
      stop.personId,
      stop.topics.map((topic) => [topic, 'never'] as const),
    );
    return stop.topics;
  }

  /** For whoever holds a mail. Refusal: NOT_FOUND for a token that is not ours. */
  async mute(actor: Actor, token: string): Promise<void> {
    await this.limits.spend('stopsBySource', actor.address);
    const mute = readMuteToken(this.settings, token);
    if (!mute) throw notFound();
    await this.database.transaction((tx) => Promise.resolve(tx.publish(muted(mute.personId, mute.subject))));
  }

  private async write(personId: string, choices: readonly (readonly [string, string])[]): Promise<void> {
    await this.database.rows(sql`
      insert into mail_pace (person_id, topic, pace)
      select p.id, c ->> 0, c ->> 1 from person p, jsonb_array_elements(${JSON.stringify(choices)}::jsonb) c
        where p.id = ${personId}
      on conflict (person_id, topic) do update set pace = excluded.pace`);
  }
}
