import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { UnreadableDump } from '../record.js';

const NAMES = ['Posts.xml', 'Users.xml', 'Comments.xml', 'Votes.xml', 'PostLinks.xml'] as const;
export type DumpFile = (typeof NAMES)[number];
export type DumpFiles = Readonly<Partial<Record<DumpFile, string>>> & { readonly 'Posts.xml': string };

/** The files of the dump in a folder, however their names are capitalised. */
export function filesIn(folder: string): DumpFiles {
  const names = listed(folder);
  const paths = Object.fromEntries(
    NAMES.flatMap((name) => {
      const found = names.find((one) => one.toLowerCase() === name.toLowerCase());
      return found ? [[name, join(folder, found)]] : [];
    }),
  ) as Partial<Record<DumpFile, string>>;
  const posts = paths['Posts.xml'];
  if (!posts) throw new UnreadableDump(`${folder} has no Posts.xml. Name the folder the dump was unpacked into.`);
  return { ...paths, 'Posts.xml': posts };
}

function listed(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => statSync(join(folder, name)).isFile());
  } catch {
    throw new UnreadableDump(`${folder} is no folder that can be read. Name the folder the dump was unpacked into.`);
  }
}
