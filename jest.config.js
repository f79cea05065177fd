/** Libraries are compiled too, because some are ES modules; Univer is made into one script. */
const common = {
  transform: { '\\.[cm]?[jt]sx?$': '<rootDir>/test/setup/esbuild-transform.cjs' },
  transformIgnorePatterns: ['/node_modules/@microsoft/office-js/'],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'cjs', 'mjs', 'json'],
  setupFilesAfterEnv: ['<rootDir>/test/setup/patience.ts'],
  testEnvironmentOptions: { customExportConditions: ['node', 'require', 'default'] },
  // What is built there is no part of the sources: a package of the same name, above all.
  modulePathIgnorePatterns: ['<rootDir>/build/'],
  // A module finds a global by way of Jest's sandbox, a hundred times slower than a browser does: these are handed to it.
  sandboxInjectedGlobals: ['Array', 'Map', 'Math', 'Number', 'Object', 'Set', 'String'],
};

/** Excel's side and the add-in's side in one page: the genuine office.js against the simulated Excel. */
const officePage = {
  testEnvironment: 'jsdom',
  testEnvironmentOptions: {
    ...common.testEnvironmentOptions,
    url: 'http://localhost/',
    resources: 'usable',
    runScripts: 'dangerously',
  },
  setupFiles: ['<rootDir>/test/setup/jsdom-gaps.cjs'],
};

/** @type {import('jest').Config} */
module.exports = {
  testSequencer: '<rootDir>/test/setup/longest-first.cjs',
  reporters: ['default', '<rootDir>/test/setup/say-what-is-skipped.cjs'],
  projects: [
    {
      ...common,
      displayName: 'unit',
      testMatch: [
        '<rootDir>/test/{classifier,cli,csv,sheet,orders,summary,movement,care,policy,functions,taskpane,simulator,build,peers}/**/*.test.ts',
      ],
      testPathIgnorePatterns: ['/node_modules/', '\\.(excel|browser)\\.test\\.ts$'],
    },
    {
      ...common,
      ...officePage,
      displayName: 'office.js',
      testMatch: [
        '<rootDir>/test/{excel,commands,sequences}/**/*.test.ts',
        '<rootDir>/test/peers/*.excel.test.ts',
      ],
    },
    {
      ...common,
      ...officePage,
      // Not among the tests of every run: `npm run test:libreoffice`.
      displayName: 'libreoffice',
      testMatch: ['<rootDir>/test/libreoffice/**/*.test.ts'],
    },
    {
      ...common,
      // Set up and run by `npm run test:spark`.
      displayName: 'spark',
      testMatch: ['<rootDir>/test/{spark,transpiled}/**/*.test.ts'],
    },
    {
      ...common,
      // Not among the tests of every run: `npm run test:hosting`.
      displayName: 'hosting',
      testMatch: ['<rootDir>/test/hosting/**/*.test.ts'],
    },
    {
      ...common,
      ...officePage,
      // Not among the tests of every run: `npm run soak`.
      displayName: 'soak',
      testMatch: ['<rootDir>/test/sequences/soak.part.ts'],
    },
    {
      ...common,
      displayName: 'browser',
      testMatch: ['<rootDir>/test/e2e/**/*.test.ts', '<rootDir>/test/peers/*.browser.test.ts'],
      globalSetup: '<rootDir>/test/setup/browser-global-setup.ts',
      globalTeardown: '<rootDir>/test/setup/browser-global-teardown.ts',
    },
  ],
};
