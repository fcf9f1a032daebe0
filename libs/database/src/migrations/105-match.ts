import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where a code stands among so many bits: a number by itself, anything else by its digest. */
const place = (size: number | string): string =>
  `case when code ~ '^[0-9]{1,6}$' then code::int else ('x' || left(md5(code), 6))::bit(24)::int end % ${size}`;

/** The bits of some codes that stand in one of the numbers of 63 bits: the first is 0. */
const mask = (codes: string, size: number | string, word: number | string): string =>
  `coalesce((select bit_or(1::bigint << (place % 63)) from (select ${place(size)} as place from unnest(${codes}) code) p
    where place / 63 = ${word}), 0)`;

const bits = (codes: string): string => `coalesce((select bit_or(set_bit(repeat('0', 512)::bit(512), ${place(512)}, 1))
  from unnest(${codes}) code), repeat('0', 512)::bit(512))`;

/** What open posts and public centres say, as it is compared; what was told of it, and what somebody put aside. */
export class Match1764000000105 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What everybody says in this field, so that it tells nothing; as stems.
      create table match_common_word (word text primary key);
      insert into match_common_word
      select distinct word from (values
        ('en', 'partner partners partnership look looking seek seeking search want wants need needs offer offers offering
          centre centres center school schools college training train trained vocational education learner learners
          student students apprentice apprentices trainee trainees teacher teachers trainer trainers project programme
          programmes course courses work working new year years month months week weeks people help together one two
          three four five six eight ten open join share experience practice skill skills level can get'),
        ('fr', 'partenaire partenaires partenariat cherche cherchons recherche recherchons propose proposons offre offres
          besoin centre centres école lycée formation former professionnel professionnelle apprenti apprentis élève
          élèves stagiaire stagiaires étudiant enseignant enseignants formateur formateurs projet programme année an mois
          semaine semaines travail nouveau deux trois quatre six huit dix ensemble expérience compétence niveau'),
        ('ar', 'شريك شركاء شراكة نبحث يبحث بحث نعرض نقدم عرض عروض طلب مركز مراكز مدرسة مدارس تدريب تعليم مهني مهنية متدرب
          متدربين متدربون طالب طلاب معلم معلمين مدرب مدربين مشروع برنامج سنة أشهر شهر أسبوع أسابيع عمل جديد معا خبرة
          مهارات مستوى')
      ) as common (language, words) join search_language using (language)
        cross join lateral unnest(tsvector_to_array(to_tsvector(config::regconfig, words))) word;

      -- The words a text is compared by: stems in its language without what everybody says, eighty at most.
      create function match_words(tag text, said text) returns text[] language sql stable as $$
        select coalesce(array_agg(word), '{}') from (
          select word from unnest(tsvector_to_array(to_tsvector(coalesce(
              (select config from search_language where language = split_part(lower(tag), '-', 1)),
              'search_simple')::regconfig, said))) word
          where char_length(word) between 3 and 40 and not exists (select from match_common_word c where c.word = word)
          order by word limit 80) words
      $$;

      -- Tags under the names they have now.
      create function match_tags(slugs text[]) returns text[] language sql stable as $$
        select coalesce(array_agg(distinct coalesce(s.tag, said)), '{}')
        from unnest(slugs) said left join tag_synonym s on s.slug = said
      $$;

      -- A set of codes as bits of a number, so that sets are compared by one instruction. Two codes may share a bit: it
      -- says too often that something is common to both, never too seldom.
      create function match_mask(codes text[], size int, word int) returns bigint language sql immutable as $$
        select ${mask('codes', 'size', 'word')}
      $$;
      create function match_bits(codes text[]) returns bit(512) language sql immutable as $$
        select ${bits('codes')}
      $$;

      -- A field and those it lies within; and those of so many digits.
      create function match_fields(fields text[], digits int) returns text[] language sql immutable as $$
        select coalesce(array_agg(distinct left(field, n)), '{}') from unnest(fields) field, generate_series(2, 4) n
        where char_length(field) >= n and n = any(case digits when 0 then '{2,3,4}' else array[digits] end)
      $$;

      -- One row for each open post and each public centre: what is not public is not in it.
      create table match_side (
        id bigint generated always as identity primary key,
        -- Null for a centre itself.
        post_id bigint unique references partner_post (id) on delete cascade,
        centre_id bigint not null references centre (id) on delete cascade,
        kind text not null,
        country text not null,
        centre_kind text not null,
        answer_by date,
        deadline date,
        call_id bigint references call (id),
        role_offered text not null,
        role_sought text not null,
        sectors_low bigint not null,
        sectors_high bigint not null,
        sections bigint not null,
        fields_low bigint not null,
        fields_high bigint not null,
        within_low bigint not null,
        within_high bigint not null,
        fields_narrow bigint not null,
        fields_broad bigint not null,
        eqf_levels bigint not null,
        themes bigint not null,
        challenges bigint not null,
        forms bigint not null,
        languages bigint not null,
        offer_tags bigint not null,
        seek_tags bigint not null,
        -- Null for any.
        kinds_sought text[],
        countries_sought text[]
      );
      create unique index match_side_centre on match_side (centre_id) where post_id is null;
      create index match_side_posts_of on match_side (centre_id) where post_id is not null;
      create index match_side_call on match_side (call_id) where call_id is not null;

      -- The tags and words themselves, and as more bits than fit a number, for the few that are compared closely.
      create table match_text (
        side_id bigint primary key references match_side (id) on delete cascade,
        offer_tags text[] not null,
        seek_tags text[] not null,
        offer_words text[] not null,
        seek_words text[] not null,
        offer_tag_bits bit(512) not null,
        seek_tag_bits bit(512) not null,
        offer_word_bits bit(512) not null,
        seek_word_bits bit(512) not null
      );
    `);
    await runner.query(keeping);
    await runner.query(remembering);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger partner_post_match_new on partner_post;
      drop trigger partner_post_match_changed on partner_post;
      drop trigger centre_match_new on centre;
      drop trigger centre_match_changed on centre;
      drop function keep_match_of_new_posts, keep_match_of_post, keep_match_of_new_centres, keep_match_of_centre;
      drop function keep_match_sides;
      drop table partner_match_told, match_aside, match_text, match_side, match_common_word;
      drop function match_words, match_tags, match_mask, match_bits, match_fields, match_sections`);
  }
}

/** Sides are written anew whenever what they say changes, in the transaction that changes it. */
const keeping = `
  -- The sections of NACE sectors lie one behind the other.
  create function match_sections(sectors text[]) returns text[] language sql immutable as $$
    select coalesce(array_agg(distinct width_bucket(sector::int,
      array[1,5,10,35,36,41,45,49,55,58,64,68,69,77,84,85,86,90,94,97,99])::text), '{}')
    from unnest(sectors) sector where sector ~ '^[0-9]{2}$'
  $$;

  create function keep_match_sides(posts bigint[], centres bigint[]) returns void language plpgsql as $$
  begin
    delete from match_side where post_id = any(posts) or (post_id is null and centre_id = any(centres));
    with said as (
      select p.id as post_id, c.id as centre_id, p.kind, p.country, c.kind as centre_kind, p.answer_by,
        (p.deadline at time zone 'UTC')::date as deadline, p.call_id, p.role_offered, p.role_sought, p.sectors, p.fields,
        p.eqf_levels, p.themes, p.challenges, p.forms, p.languages, p.kinds_sought, p.countries_sought,
        match_tags(p.offer_tags) as offer_tags, match_tags(p.seek_tags) as seek_tags,
        match_words(p.language, concat_ws(' ', case when p.kind <> 'wish' then p.title end, p.offers,
          translate(array_to_string(p.offer_tags, ' '), '-', ' '))) as offer_words,
        match_words(p.language, concat_ws(' ', case when p.kind <> 'offer' then p.title end, p.seeks,
          translate(array_to_string(p.seek_tags, ' '), '-', ' '))) as seek_words
      from partner_post p join centre c on c.id = p.centre_id
      where p.id = any(posts) and p.state = 'open' and p.hidden_at is null and c.hidden_at is null and c.merged_into is null
      union all
      select null, c.id, 'both', c.country, c.kind, null, null, null, 'open', 'open', c.sectors, c.fields, c.eqf_levels,
        c.themes, c.challenges, '{}', c.languages, '{}', '{}', match_tags(c.offer_tags), match_tags(c.seek_tags),
        match_words(c.language, concat_ws(' ', c.offers, translate(array_to_string(c.offer_tags, ' '), '-', ' '))),
        match_words(c.language, concat_ws(' ', c.seeks, translate(array_to_string(c.seek_tags, ' '), '-', ' ')))
      from centre c where c.id = any(centres) and c.hidden_at is null and c.merged_into is null),
    sides as (
      insert into match_side (post_id, centre_id, kind, country, centre_kind, answer_by, deadline, call_id, role_offered,
        role_sought, sectors_low, sectors_high, sections, fields_low, fields_high, within_low, within_high, fields_narrow,
        fields_broad, eqf_levels, themes, challenges, forms, languages, offer_tags, seek_tags, kinds_sought,
        countries_sought)
      select post_id, centre_id, kind, country, centre_kind, answer_by, deadline, call_id, role_offered, role_sought,
        ${mask('sectors', 126, 0)}, ${mask('sectors', 126, 1)}, ${mask('match_sections(sectors)', 63, 0)},
        ${mask('fields', 126, 0)}, ${mask('fields', 126, 1)}, ${mask('match_fields(fields, 0)', 126, 0)},
        ${mask('match_fields(fields, 0)', 126, 1)}, ${mask('match_fields(fields, 3)', 63, 0)},
        ${mask('match_fields(fields, 2)', 63, 0)}, ${mask('eqf_levels::text[]', 63, 0)}, ${mask('themes', 63, 0)},
        ${mask('challenges', 63, 0)}, ${mask('forms', 63, 0)}, ${mask('primary_languages', 63, 0)},
        ${mask('offer_tags', 63, 0)}, ${mask('seek_tags', 63, 0)}, nullif(kinds_sought, '{}'), nullif(countries_sought, '{}')
      from said cross join lateral
        (select array(select distinct split_part(lower(tag), '-', 1) from unnest(languages) tag) as primary_languages) l
      -- Somebody else wrote it at the same moment, from what stands there now.
      on conflict do nothing returning id, post_id, centre_id)
    insert into match_text select s.id, t.offer_tags, t.seek_tags, t.offer_words, t.seek_words, ${bits('t.offer_tags')},
      ${bits('t.seek_tags')}, ${bits('t.offer_words')}, ${bits('t.seek_words')}
    from sides s join said t on t.centre_id = s.centre_id and t.post_id is not distinct from s.post_id;
  end $$;

  create function keep_match_of_new_posts() returns trigger language plpgsql as $$
  begin
    perform keep_match_sides(array(select id from fresh where state = 'open'), '{}');
    return null;
  end $$;
  create trigger partner_post_match_new after insert on partner_post referencing new table as fresh
    for each statement execute function keep_match_of_new_posts();

  create function keep_match_of_post() returns trigger language plpgsql as $$
  begin
    perform keep_match_sides(array[new.id], '{}');
    return null;
  end $$;
  create trigger partner_post_match_changed after update on partner_post for each row
    when ((old.state = 'open' or new.state = 'open')
      and (old.state, old.hidden_at, old.centre_id, old.changed_at, old.kind, old.answer_by, old.deadline)
        is distinct from (new.state, new.hidden_at, new.centre_id, new.changed_at, new.kind, new.answer_by, new.deadline))
    execute function keep_match_of_post();

  create function keep_match_of_new_centres() returns trigger language plpgsql as $$
  begin
    perform keep_match_sides('{}', array(select id from fresh));
    return null;
  end $$;
  create trigger centre_match_new after insert on centre referencing new table as fresh
    for each statement execute function keep_match_of_new_centres();

  create function keep_match_of_centre() returns trigger language plpgsql as $$
  begin
    -- Its posts say of it what kind of organisation it is, and stand and fall with it.
    perform keep_match_sides(case when (old.kind, old.hidden_at, old.merged_into)
        is distinct from (new.kind, new.hidden_at, new.merged_into)
      then array(select id from partner_post where centre_id = new.id and state = 'open') else '{}' end, array[new.id]);
    return null;
  end $$;
  create trigger centre_match_changed after update on centre for each row
    when ((old.changed_at, old.kind, old.hidden_at, old.merged_into, old.country, old.sectors, old.fields, old.eqf_levels,
        old.themes, old.challenges, old.offers, old.seeks, old.offer_tags, old.seek_tags, old.languages)
      is distinct from (new.changed_at, new.kind, new.hidden_at, new.merged_into, new.country, new.sectors, new.fields,
        new.eqf_levels, new.themes, new.challenges, new.offers, new.seeks, new.offer_tags, new.seek_tags, new.languages))
    execute function keep_match_of_centre();

  select keep_match_sides(array(select id from partner_post where state = 'open'), array(select id from centre));
`;

const remembering = `
  -- What the people of a centre were told of: once, whatever is edited later.
  create table partner_match_told (
    id bigint generated always as identity primary key,
    -- Whose people are told.
    centre_id bigint not null references centre (id) on delete cascade,
    -- Of this post, or else of this centre, which fits a post of theirs.
    post_id bigint references partner_post (id) on delete cascade,
    other_id bigint references centre (id) on delete cascade,
    -- Their post that it fits; null when it fits the centre itself.
    own_post_id bigint references partner_post (id) on delete cascade,
    score int not null,
    told_at timestamptz not null default now(),
    check (num_nonnulls(post_id, other_id) = 1)
  );
  create unique index partner_match_told_post on partner_match_told (centre_id, post_id) where post_id is not null;
  create unique index partner_match_told_centre on partner_match_told (centre_id, other_id) where other_id is not null;
  create index partner_match_told_of_post on partner_match_told (post_id) where post_id is not null;
  create index partner_match_told_of_centre on partner_match_told (other_id) where other_id is not null;
  create index partner_match_told_own_post on partner_match_told (own_post_id) where own_post_id is not null;

  -- What somebody finds not relevant, and why: it changes their own lists alone, and nobody else reads it.
  create table match_aside (
    id bigint generated always as identity primary key,
    person_id uuid not null references person (id) on delete cascade,
    post_id bigint references partner_post (id) on delete cascade,
    centre_id bigint references centre (id) on delete cascade,
    reason text not null,
    words text not null default '',
    put_at timestamptz not null default now(),
    check (num_nonnulls(post_id, centre_id) = 1)
  );
  create unique index match_aside_post on match_aside (person_id, post_id) where post_id is not null;
  create unique index match_aside_centre on match_aside (person_id, centre_id) where centre_id is not null;
  create index match_aside_of_post on match_aside (post_id) where post_id is not null;
  create index match_aside_of_centre on match_aside (centre_id) where centre_id is not null;
`;
