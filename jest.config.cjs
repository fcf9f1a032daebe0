const swc = {
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

const project = (name, testMatch, more = {}) => ({
  displayName: name,
  rootDir: __dirname,
  testMatch: testMatch.map((pattern) => `<rootDir>/${pattern}`),
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': ['@swc/jest', swc] },
  moduleNameMapper: {
    '^@guildhall/(\\w+)$': '<rootDir>/libs/$1/src/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/data/'],
  ...more,
});

const onDatabase = {
  globalSetup: '<rootDir>/test/support/global-setup.mjs',
  globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
};

/** Tests run as native ES modules: node --experimental-vm-modules node_modules/jest/bin/jest.js */
module.exports = {
  testTimeout: 30_000,
  maxWorkers: 2,
  testSequencer: '<rootDir>/test/support/sequencer.cjs',
  projects: [
    project('unit', ['libs/**/*.spec.ts', 'apps/**/*.spec.ts']),
    project('api', ['test/api/**/*.test.ts'], onDatabase),
    project('contracts', ['test/contracts/**/*.test.ts'], onDatabase),
    project('journeys', ['test/journeys/**/*.test.ts'], onDatabase),
  ],
};
