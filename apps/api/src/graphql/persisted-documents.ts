import type { ApolloServerPlugin } from '@apollo/server';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Exchange, Refusal, refusals } from '@guildhall/kernel';
import { refuseOperation } from './errors.js';

const FILE = 'apps/api/persisted-documents.json';

/** The file stands at one place of the project; this code runs from its source or its build. */
function find(folder: string): string {
  const file = join(folder, FILE);
  if (existsSync(file)) return file;
  const above = dirname(folder);
  if (above === folder) throw new Error(`${FILE} is missing; build the web client once.`);
  return find(above);
}

/** The web client's own documents by their SHA-256. */
export const readDocuments = (): Readonly<Record<string, string>> =>
  JSON.parse(readFileSync(find(import.meta.dirname), 'utf8')) as Record<string, string>;

/** Serves the documents to Apollo's persisted queries; nobody can add one. */
export class DocumentCache {
  constructor(private readonly documents: Readonly<Record<string, string>>) {}

  async get(key: string): Promise<string | undefined> {
    const hash = key.replace(/^apq:/, '');
    return Object.hasOwn(this.documents, hash) ? this.documents[hash] : undefined;
  }
  async set(): Promise<void> {}
  async delete(): Promise<boolean> {
    return false;
  }
}

/** Refuses every document that is not the web client's. */
export function persistedOnlyPlugin(documents: Readonly<Record<string, string>>): ApolloServerPlugin<Exchange> {
  return {
    requestDidStart: async () => ({
      async didResolveSource({ queryHash }) {
        if (!Object.hasOwn(documents, queryHash))
          throw refuseOperation(new Refusal('BAD_INPUT', refusals.unknownDocument()));
      },
    }),
  };
}
