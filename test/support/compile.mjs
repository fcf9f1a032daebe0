import { existsSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { transformSync } from '@swc/core';

// Loads our TypeScript as the build compiles it: with decorators, and with what they say about types. Node itself
// does the rest, so that every package is found and loaded once, as it is in the product.
const root = pathToFileURL(`${dirname(dirname(import.meta.dirname))}/`).href;
const OPTIONS = {
  configFile: false,
  swcrc: false,
  jsc: {
    target: 'es2023',
    parser: { syntax: 'typescript', decorators: true, dynamicImport: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
    keepClassNames: true,
    experimental: { keepImportAttributes: true },
  },
  module: { type: 'es6' },
  sourceMaps: 'inline',
};

const isOurs = (url) => url?.startsWith(root) && !url.includes('/node_modules/');

registerHooks({
  resolve(specifier, context, next) {
    const [, library] = /^@guildhall\/(\w+)$/.exec(specifier) ?? [];
    if (library) return next(`${root}libs/${library}/src/index.ts`, context);
    if (isOurs(context.parentURL) && /^\.{1,2}\/.*\.js$/.test(specifier)) {
      const source = new URL(specifier.replace(/\.js$/, '.ts'), context.parentURL);
      if (existsSync(source)) return next(source.href, context);
    }
    return next(specifier, context);
  },
  load(url, context, next) {
    const [address] = url.split('?');
    if (!address.endsWith('.ts') || !isOurs(address)) return next(url, context);
    const filename = fileURLToPath(address);
    const { code } = transformSync(readFileSync(filename, 'utf8'), { ...OPTIONS, filename, sourceFileName: filename });
    return { format: 'module', source: code, shortCircuit: true };
  },
});
