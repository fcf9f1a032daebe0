import type { FeedEntryFragment } from '../graphql/generated/graphql.js';

/** One thing of a feed, whatever it is. */
export type FeedEntry = {
  path: string;
  title: string;
  language: string;
  createdAt: string;
  changedAt: string;
  authors: string[];
  labels: readonly { slug: string; name: string }[];
  html: string;
};

const entryOf = (one: FeedEntryFragment | FeedEntry): FeedEntry =>
  'path' in one
    ? one
    : {
        path: `/threads/${one.id}`,
        ...{ title: one.title, language: one.language, createdAt: one.createdAt, changedAt: one.lastPostAt },
        ...{
          authors: [one.voice ? `${one.author.name} (${one.voice.name})` : one.author.name],
          labels: [one.theme, ...one.tags],
          html: one.question.html,
        },
      };

/** A list of questions or webinars as machines read it. `path` is the page it belongs to, `self` its own address without the ending. */
export type Feed = {
  title: string;
  language: string;
  origin: string;
  path: string;
  self: string;
  entries: readonly (FeedEntryFragment | FeedEntry)[];
};

const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Text as XML holds it; characters XML has no way to say are left out. */
export const xml = (text: string): string =>
  text
    .replace(forbidden, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** Links of a post lead to this site from wherever the feed is read. */
const absolute = (html: string, origin: string): string => html.replace(/(href|src)="\/(?!\/)/g, `$1="${origin}/`);

/** When something of it changed last. */
export const changedAt = ({ entries }: Feed): Date =>
  new Date(Math.max(0, ...entries.map((entry) => new Date(entryOf(entry).changedAt).getTime())));

const iso = (moment: string | Date): string => new Date(moment).toISOString();

/** RFC 4287. */
export function atomOf(feed: Feed): string {
  const { title, language, origin, path, self, entries } = feed;
  const one = (entry: FeedEntry) => `<entry xml:lang="${xml(entry.language)}">
<id>${xml(origin + entry.path)}</id>
<title type="text">${xml(entry.title)}</title>
<link rel="alternate" href="${xml(origin + entry.path)}"/>
<published>${iso(entry.createdAt)}</published>
<updated>${iso(entry.changedAt)}</updated>
${entry.authors.map((name) => `<author><name>${xml(name)}</name></author>`).join('')}
${entry.labels.map(({ slug, name }) => `<category term="${xml(slug)}" label="${xml(name)}"/>`).join('')}
<content type="html">${xml(absolute(entry.html, origin))}</content>
</entry>`;
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xml(language)}">
<id>${xml(origin + withEnding(self, 'atom'))}</id>
<title>${xml(title)}</title>
<updated>${iso(changedAt(feed))}</updated>
<link rel="self" type="application/atom+xml" href="${xml(origin + withEnding(self, 'atom'))}"/>
<link rel="alternate" type="text/html" href="${xml(origin + path)}"/>
<author><name>Guildhall</name></author>
<generator>Guildhall</generator>
${entries.map(entryOf).map(one).join('\n')}
</feed>
`;
}

/** JSON Feed 1.1. */
export function jsonFeedOf({ title, language, origin, path, self, entries }: Feed): string {
  const items = entries.map(entryOf).map((entry) => ({
    id: origin + entry.path,
    url: origin + entry.path,
    title: entry.title,
    content_html: absolute(entry.html, origin),
    date_published: iso(entry.createdAt),
    date_modified: iso(entry.changedAt),
    authors: entry.authors.map((name) => ({ name })),
    tags: entry.labels.map(({ name }) => name),
    language: entry.language,
  }));
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: origin + path,
    feed_url: origin + withEnding(self, 'json'),
    language,
    items,
  });
}

/** `/search/feed?q=x` as `/search/feed.atom?q=x`. */
export const withEnding = (self: string, ending: 'atom' | 'json'): string => self.replace(/(\?|$)/, `.${ending}$1`);
