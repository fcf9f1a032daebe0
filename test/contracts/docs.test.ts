import { readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { Settings } from '@guildhall/kernel';
import { getMetadataStorage } from 'class-validator';
import { blocksOf, firstCells, readProjectFile } from '../support/doc-blocks.js';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const pages = ['.', 'docs', 'docs/decisions'].flatMap((folder) =>
  readdirSync(join(root, folder)).flatMap((name) => (name.endsWith('.md') ? [join(folder, name)] : [])),
);

/** Indentation and line breaks are the formatter's, not the author's. */
const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();

test('The README names every setting, and no other', () => {
  const [, table = ''] = /## Settings\n([\s\S]*?)\n## /.exec(readProjectFile('README.md')) ?? [];
  const named = [...table.matchAll(/^\| `([A-Z_]+)`/gm)].map(([, name = '']) => name);
  const known = getMetadataStorage().getTargetValidationMetadatas(Settings, '', false, false);
  expect(named.sort()).toEqual([...new Set(known.map(({ propertyName }) => propertyName))].sort());
});

test('The first decision gives a reason for every package that runs with the product', () => {
  const named = firstCells('docs/decisions/001-library-choices.md');
  const { dependencies, optionalDependencies } = JSON.parse(readProjectFile('package.json')) as Record<string, object>;
  expect(named.sort()).toEqual(Object.keys({ ...dependencies, ...optionalDependencies }).sort());
});

test('The index of decisions lists every one', () => {
  const index = readProjectFile('docs/decisions/README.md');
  const missing = readdirSync(join(root, 'docs/decisions')).filter(
    (name) => name !== 'README.md' && !index.includes(`(${name})`),
  );
  expect(missing).toEqual([]);
});

describe('Quoted code stands in its file', () => {
  const quotes = blocksOf('docs/new-feature.md').filter(({ place }) => place !== '');

  test.each(quotes.map(({ place, text }) => [place, text]))('%s', (place, text) => {
    const file = squeezed(readProjectFile(place));
    for (const piece of text.split(/^\s*\/\/ …$/m)) expect(file).toContain(squeezed(piece));
  });
});

describe('Links lead to files that exist', () => {
  test.each(pages)('%s', (page) => {
    const links = [...readProjectFile(page).matchAll(/\]\(([^)#:]+?)(?:#[^)]*)?\)/g)].map(([, link = '']) => link);
    for (const link of links)
      expect(() => readProjectFile(relative(root, join(root, dirname(page), link)))).not.toThrow();
  });
});
