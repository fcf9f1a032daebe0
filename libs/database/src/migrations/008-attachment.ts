import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Pictures and files of posts, and what is known of the pages that posts link to. */
export class Attachment1764000000008 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table attachment (
        id text primary key check (id ~ '^[0-9a-f]{32}$'),
        owner_id uuid not null references person (id),
        post_id bigint references post (id),
        kind text not null check (kind in ('PICTURE', 'FILE')),
        name text not null,
        type text not null,
        bytes int not null,
        width int,
        height int,
        widths int[] not null default '{}',
        created_at timestamptz not null default now()
      );
      create index attachment_owner on attachment (owner_id);
      create index attachment_post on attachment (post_id) where post_id is not null;
      create index attachment_unused on attachment (created_at) where post_id is null;

      create table link_preview (
        url text primary key,
        title text,
        description text,
        site text,
        fetched_at timestamptz not null default now()
      );
      create index link_preview_fetched on link_preview (fetched_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table link_preview, attachment`);
  }
}
