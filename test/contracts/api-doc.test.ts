import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Budget, budgets } from '@guildhall/database';
import { buildSchema, isInterfaceType } from 'graphql';
import { blocksOf, firstCells, readProjectFile } from '../support/doc-blocks.js';
import { useWorld } from '../support/world.js';

const DOC = 'docs/api.md';
const world = useWorld();

interface Example {
  readonly command: string;
  /** The JSON printed below the command; undefined when nothing is. */
  readonly answer: unknown;
}

const blocks = blocksOf(DOC);
const examples: Example[] = blocks.flatMap(({ language, text }, index) => {
  const next = blocks[index + 1];
  const answer: unknown = next?.language === 'json' ? JSON.parse(next.text) : undefined;
  return language === 'sh' ? [{ command: text, answer }] : [];
});

const MARK = '--- answer ';

/** Runs all examples in one shell, as somebody would who reads the page from top to bottom; gives what each printed. */
function runExamples(folder: string): Promise<string[]> {
  const script = examples.map(({ command }, index) => `${command}\nprintf '\\n${MARK}${index}\\n'\n`).join('');
  const shell = spawn('bash', ['-eu', '-c', script], {
    cwd: folder,
    env: { PATH: process.env['PATH'], GUILDHALL: world.origin },
  });
  let printed = '';
  let complaints = '';
  shell.stdout.on('data', (bytes) => (printed += bytes));
  shell.stderr.on('data', (bytes) => (complaints += bytes));
  return new Promise((resolve, reject) => {
    shell.on('error', reject);
    shell.on('close', (code) =>
      code === 0
        ? resolve(printed.split(/\n--- answer \d+\n/))
        : reject(new Error(`The examples ended with ${code}: ${complaints}\n${printed}`)),
    );
  });
}

/** Numbers, and numbers in texts (ids), differ from run to run; cursors hold times. */
function comparable(value: unknown, key = ''): unknown {
  if (typeof value === 'number') return 0;
  if (typeof value === 'string') return key === 'endCursor' ? 'cursor' : value.replace(/\d+/g, '0');
  if (Array.isArray(value)) return value.map((item) => comparable(item));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, comparable(item, name)]));
}

describe('The examples of the API page', () => {
  let folder: string;
  let answers: string[];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'guildhall-doc-'));
    answers = await runExamples(folder);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(examples.map(({ command, answer }, index) => [index, command.trim().split('\n')[0], answer] as const))(
    'number %i answers as printed: %s',
    (index, _command, answer) => {
      if (answer === undefined) return;
      expect(comparable(JSON.parse(answers[index] ?? ''))).toEqual(comparable(answer));
    },
  );
});

describe('The tables of the API page', () => {
  const named = new Set(firstCells(DOC));

  test('name every code of a refusal', () => {
    const [, refusals = ''] = /type RefusalCode =([^;]+);/.exec(readProjectFile('libs/kernel/src/refusal.ts')) ?? [];
    const sources = refusals + readProjectFile('apps/api/src/graphql/errors.ts').replace(/new Set\(\[[^\]]*\]\)/g, '');
    const codes = [...refusals.matchAll(/'([A-Z_]+)'/g), ...sources.matchAll(/code: '([A-Z_]+)'/g)];
    expect(codes.length).toBeGreaterThan(8);
    for (const [, code = ''] of codes) expect(named).toContain(code);
  });

  test('name every problem', () => {
    const schema = buildSchema(readProjectFile('apps/api/schema.graphql'));
    const problem = schema.getType('Problem');
    const problems = isInterfaceType(problem) ? schema.getImplementations(problem).objects : [];
    expect(problems.length).toBeGreaterThan(0);
    for (const { name } of problems) expect(named).toContain(name);
  });

  test.each(Object.entries(budgets))('tell how much the budget %s allows', (name, { points, seconds }: Budget) => {
    const spans: Record<number, string> = {
      60: 'a minute',
      600: 'in 10 minutes',
      900: 'in 15 minutes',
      3600: 'an hour',
      86400: 'a day',
    };
    const row = readProjectFile(DOC)
      .split('\n')
      .find((line) => line.startsWith(`| \`${name}\` `));
    expect(row?.split('|').at(-2)?.trim()).toBe(`${points.toLocaleString('en')} ${spans[seconds]}`);
  });
});
