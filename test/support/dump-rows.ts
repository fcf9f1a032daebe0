import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Rows and files of a Stack Exchange dump, for tests. */
export const row = (attributes: Record<string, string | number>): string =>
  `  <row ${Object.entries(attributes)
    .map(
      ([name, value]) =>
        `${name}="${String(value).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;').replace(/\n/g, '&#xA;')}"`,
    )
    .join(' ')} />\n`;

export const xml = (...rows: string[]): string =>
  `<?xml version="1.0" encoding="utf-8"?>\n<rows>\n${rows.join('')}</rows>\n`;

export const question = (id: number, more: Record<string, string | number> = {}): string =>
  row({
    Id: id,
    PostTypeId: 1,
    CreationDate: '2020-01-01T10:00:00.000',
    Score: 3,
    Title: `How do we do thing ${id}?`,
    Tags: '<Work Placement><mou>',
    Body: '<p>We <b>tried</b>.</p>',
    OwnerUserId: 7,
    ...more,
  });
export const answer = (id: number, parent: number, more: Record<string, string | number> = {}): string =>
  row({
    Id: id,
    PostTypeId: 2,
    ParentId: parent,
    CreationDate: '2020-01-02T10:00:00.000',
    Score: -2,
    Body: '<p>So did we.</p>',
    OwnerUserId: 8,
    ...more,
  });

/** A folder in `folder` with these files; what stands between rows is written as it is. */
export function dumpIn(folder: string, files: Record<string, string | Buffer>): string {
  const path = mkdtempSync(join(folder, 'dump-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(path, name), content);
  return path;
}
