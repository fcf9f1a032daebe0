import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Makes `server/entry.ts` the entry of the build, so that one bundle holds the HTTP server and the pages. */
export function ownServer(): AstroIntegration {
  return {
    name: 'guildhall:own-server',
    hooks: {
      'astro:config:done': ({ setAdapter }) => {
        setAdapter({
          name: 'guildhall:own-server',
          entrypointResolution: 'auto',
          serverEntrypoint: fileURLToPath(new URL('../server/entry.ts', import.meta.url)),
          adapterFeatures: { buildOutput: 'server', middlewareMode: 'classic' },
          supportedAstroFeatures: { serverOutput: 'stable' },
        });
      },
      // `dir` is the client's folder; the process starts one level above it.
      'astro:build:done': ({ dir }) => writeFile(new URL('../server.mjs', dir), "import './server/entry.mjs';\n"),
    },
  };
}
