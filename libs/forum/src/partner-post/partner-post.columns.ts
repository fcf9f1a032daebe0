import type { Actor } from '@guildhall/kernel';
import { type Sql, sql } from '@guildhall/database';

/**
 * The partner posts `thread t` is linked to, in the statement that reads it: those everybody may see and that were not
 * withdrawn. A thread without any costs nothing.
 */
export const partnerPostsOf = ({ language }: Actor): Sql => sql`case when t.partner_post_ids <> '{}' then (
  select json_agg(json_build_object('id', p.id::text, 'title', p.title, 'language', p.language, 'kind', p.kind,
    'isOpen', p.state = 'open', 'centreName', c.texts -> said.language ->> 'name', 'centreLanguage', said.language)
    order by array_position(t.partner_post_ids, p.id))
  from public_partner_post p join centre c on c.id = p.centre_id cross join lateral (
    select case when c.texts ? ${language} then ${language} else c.language end as language) said
  where p.id = any(t.partner_post_ids) and p.state <> 'withdrawn') end`;
