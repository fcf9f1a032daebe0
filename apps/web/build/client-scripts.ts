import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { build, type Rolldown } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const entries = [
  'site',
  'compose',
  'thread',
  'theme',
  'ask',
  'tags',
  'account',
  'queue',
  'search',
  'countdown',
  'partner-post',
  'partner-live',
  'webinar-before',
  'webinar-close',
  'webinar-host',
  'webinar-live',
  'webinar-screen',
  'webinar-poll',
  'webinar-polls',
] as const;
const virtualId = 'virtual:client-scripts';

type Script = { src: string; imports: string[] };
type Chunk = Rolldown.OutputChunk;

async function bundle(): Promise<Chunk[]> {
  const result = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: Object.fromEntries(entries.map((name) => [name, `${root}src/client/${name}.ts`])),
        output: {
          format: 'es',
          entryFileNames: 'assets/[name].[hash].js',
          chunkFileNames: 'assets/[name].[hash].js',
        },
      },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  return outputs
    .flatMap((one) => ('output' in one ? one.output : []))
    .filter((file): file is Chunk => file.type === 'chunk');
}

function describe(chunks: Chunk[]): Record<string, Script> {
  const named = chunks.filter((chunk) => chunk.isEntry);
  return Object.fromEntries(
    named.map((chunk) => [chunk.name, { src: `/${chunk.fileName}`, imports: chunk.imports.map((file) => `/${file}`) }]),
  );
}

async function writeCompressed(folder: URL, chunks: Chunk[]): Promise<void> {
  for (const chunk of chunks) {
    const file = fileURLToPath(new URL(chunk.fileName, folder));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, chunk.code);
    await writeFile(`${file}.gz`, gzipSync(chunk.code, { level: 9 }));
    await writeFile(`${file}.br`, brotliCompressSync(chunk.code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }));
  }
}

/**
 * Bundles the browser scripts apart from Astro's own pipeline and offers their addresses as `virtual:client-scripts`.
 * Astro would write script tags without a nonce; so the layout writes them itself.
 */
export function clientScripts(): AstroIntegration {
  let chunks: Chunk[] = [];
  return {
    name: 'guildhall:client-scripts',
    hooks: {
      'astro:config:setup': async ({ command, updateConfig }) => {
        if (command === 'build') chunks = await bundle();
        const inDevelopment = Object.fromEntries(
          entries.map((name) => [name, { src: `/src/client/${name}.ts`, imports: [] }]),
        );
        const scripts = command === 'build' ? describe(chunks) : inDevelopment;
        updateConfig({
          vite: {
            plugins: [
              {
                name: virtualId,
                resolveId: (id: string) => (id === virtualId ? `\0${virtualId}` : undefined),
                load: (id: string) =>
                  id === `\0${virtualId}` ? `export const scripts = ${JSON.stringify(scripts)};` : undefined,
              },
            ],
          },
        });
      },
      'astro:build:done': async ({ dir }) => writeCompressed(dir, chunks),
    },
  };
}
