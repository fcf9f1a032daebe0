import { createHash } from 'node:crypto';
import { copyFile } from 'node:fs/promises';
import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: 'apps/api/schema.graphql',
  documents: ['apps/web/src/graphql/*.graphql'],
  generates: {
    'apps/web/src/graphql/generated/': {
      preset: 'client',
      presetConfig: {
        fragmentMasking: false,
        persistedDocuments: { hashAlgorithm: (text: string) => createHash('sha256').update(text).digest('hex') },
      },
      config: {
        documentMode: 'string',
        enumType: 'string-literal',
        useTypeImports: true,
        avoidOptionals: { field: true },
        strictScalars: true,
        scalars: { DateTime: 'string' },
      },
    },
  },
  emitLegacyCommonJSImports: false,
  hooks: {
    // The api answers only the operations in this list, so both sides change together.
    afterAllFileWrite: () =>
      copyFile('apps/web/src/graphql/generated/persisted-documents.json', 'apps/api/persisted-documents.json'),
  },
};

export default config;
