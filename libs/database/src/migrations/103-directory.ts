import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the directory finds centres by. */
export class Directory1764000000103 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- A text as it is, and with the stems of the three languages of the interface: a centre writes in several at once.
      create function words_in_all(said text) returns tsvector language sql immutable
        return to_tsvector('search_simple'::regconfig, said) || to_tsvector('search_english'::regconfig, said)
          || to_tsvector('search_french'::regconfig, said) || to_tsvector('search_arabic'::regconfig, said);
      -- All values under one key of texts that stand by language, as one text.
      create function said_in_all(texts jsonb, wanted text) returns text language sql immutable
        return (select coalesce(string_agg(said.value ->> wanted, ' ' order by said.key), '') from jsonb_each(texts) said);
      create function spaced(parts text[]) returns text language sql immutable
        return (select coalesce(string_agg(part, ' '), '') from unnest(parts) part);
      alter table centre
        add column words tsvector generated always as (
          setweight(words_in_all(said_in_all(texts, 'name')), 'A')
          || setweight(words_in_all(offers || ' ' || seeks || ' ' || replace(spaced(offer_tags || seek_tags), '-', ' ')), 'B')
          || setweight(words_in_all(region || ' ' || said_in_all(texts, 'markdown')), 'C')) stored,
        -- Its names, for words that are misspelt.
        add column names text generated always as (lower(said_in_all(texts, 'name'))) stored;
      create index centre_words on centre using gin (words);
      create index centre_names on centre using gin (names gin_trgm_ops);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table centre drop column words, drop column names;
      drop function words_in_all, said_in_all, spaced;
    `);
  }
}
