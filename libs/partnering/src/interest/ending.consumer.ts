import { Injectable } from '@nestjs/common';
import { clock } from '@guildhall/kernel';
import { type LoggedEvent, type Subscriber, sql, type Tx } from '@guildhall/database';
import { interestEvent, movedEvent } from './interest.events.js';
import { InterestSide } from './interest.kinds.js';

/** A post that ends takes with it what still waits for an answer; people who block each other are introduced no longer. */
@Injectable()
export class EndingConsumer implements Subscriber {
  readonly name = 'interest-ending';
  readonly events = ['partnering.post-found', 'partnering.post-withdrawn', 'identity.person-blocked'];

  async handle({ type, payload }: LoggedEvent, tx: Tx): Promise<void> {
    if (type === 'identity.person-blocked') await this.part(tx, String(payload['person']), String(payload['other']));
    else await this.letGo(tx, String(payload['partnerPost']));
  }

  /** The post may have been opened again meanwhile: then there is nothing to do. */
  private async letGo(tx: Tx, post: string): Promise<void> {
    const gone = await tx.rows<{ id: string }>(sql`
      with post as (select id from partner_post
        where id = ${post}::bigint and state in ('found', 'withdrawn') for no key update),
      lapsed as (
        update interest i set state = 'lapsed', waits_since = null, asker_waits_since = null
        from post where i.post_id = post.id and i.state in ('waiting', 'asked') returning i.id),
      steps as (
        insert into interest_step (interest_id, step, at) select id, 'lapsed', ${clock.now()}::timestamptz from lapsed)
      select id::text from lapsed order by lapsed.id`);
    tx.publish(...gone.map(({ id }) => interestEvent('interest-lapsed', id, null, { side: 'post' })));
  }

  private async part(tx: Tx, person: string, other: string): Promise<void> {
    const now = clock.now();
    const parted = await tx.rows<{ id: string; tells: InterestSide }>(sql`
      with held as (
        select i.id from interest i join introduction n on n.interest_id = i.id
        where n.state in ('proposed', 'open')
          and (n.author_person_id, n.asker_person_id) in ((${person}::uuid, ${other}::uuid), (${other}::uuid, ${person}::uuid))
        order by i.id for no key update of i),
      parted as (
        update introduction n set state = 'blocked', ended_at = ${now}::timestamptz, ended_by = ${person}::uuid,
          ended_for = case when n.author_person_id = ${person}::uuid then n.author_centre_id else n.asker_centre_id end
        from held where n.interest_id = held.id and n.state in ('proposed', 'open')
        returning n.interest_id as id, n.ended_for, n.author_centre_id),
      calm as (
        update interest i set waits_since = null, asker_waits_since = null from parted where i.id = parted.id),
      steps as (
        insert into interest_step (interest_id, step, person_id, centre_id, at)
        select id, 'blocked', ${person}::uuid, ended_for, ${now}::timestamptz from parted)
      select id::text, case when ended_for = author_centre_id then 'asker' else 'author' end as tells from parted`);
    tx.publish(...parted.map(({ id, tells }) => movedEvent(id, person, tells)));
  }
}
