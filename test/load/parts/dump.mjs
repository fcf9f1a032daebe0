import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const WORDS =
  'apprentice company mentor assessment placement school curriculum workshop agreement learner teacher practice skill term week visit report partner region';
const words = WORDS.split(' ');
/** The same words on any day. */
const phrase = (seed, length) =>
  Array.from({ length }, (_, n) => words[(seed * 7 + n * n * 3 + n * 11) % words.length]).join(' ');

const paragraph = (seed) =>
  `<p>We <strong>${phrase(seed, 3)}</strong> with ${phrase(seed + 1, 14)}; see <a href="https://example.org/${seed}">${phrase(seed + 2, 2)}</a>.</p>`;
const body = (seed) =>
  `${paragraph(seed)}\n<ul>\n<li>${phrase(seed + 3, 6)}</li>\n<li><code>${phrase(seed + 4, 2)}</code></li>\n</ul>\n${paragraph(seed + 5)}`;
const escape = (text) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#xA;');
const row = (attributes) =>
  `  <row ${Object.entries(attributes)
    .map(([name, value]) => `${name}="${escape(String(value))}"`)
    .join(' ')} />`;
const file = (rows) => `<?xml version="1.0" encoding="utf-8"?>\n<rows>\n${rows.join('\n')}\n</rows>\n`;
const at = (id) => new Date(Date.UTC(2020, 0, 1) + id * 60_000).toISOString().slice(0, -1);

/** A folder with a dump in the form of Stack Exchange: one question in five posts, by a thousand people. */
export function writeDump(posts, people = 1000) {
  const folder = mkdtempSync(join(tmpdir(), 'guildhall-dump-'));
  const person = (n) => ({ Id: n, CreationDate: at(0), DisplayName: `${phrase(n, 1)} ${n}`, AboutMe: paragraph(n) });
  const post = (id) => {
    const shared = { Id: id, CreationDate: at(id), Score: id % 9, Body: body(id), OwnerUserId: 1 + (id % people) };
    const question = id - ((id - 1) % 5);
    return id === question
      ? { ...shared, PostTypeId: 1, Title: `How do we ${phrase(id, 6)} ${id}?`, Tags: '<placement><mentor>' }
      : { ...shared, PostTypeId: 2, ParentId: question };
  };
  const numbers = (length) => Array.from({ length }, (_, n) => n + 1);
  writeFileSync(join(folder, 'Users.xml'), file(numbers(people).map((n) => row(person(n)))));
  writeFileSync(join(folder, 'Posts.xml'), file(numbers(posts).map((n) => row(post(n)))));
  return folder;
}
