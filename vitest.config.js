import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/support/sequencer.mjs';

const project = (name, include, more = {}) => ({ extends: true, test: { name, include, ...more } });

/**
 * The files of a project share the processes of two workers one after another: what they import is loaded and warm
 * once for all of them. Node itself loads it, as it does in the product, and `compile.mjs` makes it of TypeScript.
 */
export default defineConfig({
  // No conditions of Vite's own: packages are to be found where the product finds them.
  ssr: { resolve: { conditions: [] } },
  test: {
    pool: 'forks',
    isolate: false,
    maxWorkers: 2,
    experimental: { viteModuleRunner: false, nodeLoader: false },
    execArgv: ['--import', `${import.meta.dirname}/test/support/compile.mjs`],
    sequence: { sequencer: LongestFirst },
    // A test that is left alone by mistake would let all others of its file pass unseen.
    allowOnly: false,
    // Against hanging alone: what has to be quick says so itself.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    slowTestThreshold: 5_000,
    projects: [
      project('unit', ['libs/**/*.spec.ts', 'apps/**/*.spec.ts']),
      project('whole', ['test/{api,contracts,journeys}/**/*.test.ts'], {
        globalSetup: 'test/support/global-setup.mjs',
      }),
    ],
  },
});
