/** Settings of all projects. Libraries are compiled too, because some are ES modules; Univer becomes one script. */
const common = {
  transform: { '\\.[cm]?[jt]sx?$': '<rootDir>/test/setup/esbuild-transform.cjs' },
  transformIgnorePatterns: ['/node_modules/@microsoft/office-js/'],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'cjs', 'mjs', 'json'],
  runtime: '<rootDir>/test/setup/compile-once.cjs',
  setupFilesAfterEnv: ['<rootDir>/test/setup/patience.ts', '<rootDir>/test/setup/light-promises.ts'],
  testEnvironmentOptions: { customExportConditions: ['node', 'require', 'default'] },
  // Ignores what is built there, above all a package that has the same name as the project.
  modulePathIgnorePatterns: ['<rootDir>/build/'],
  // Passes these globals to each module. Otherwise it looks them up in Jest's sandbox, a hundred times slower than a browser.
  sandboxInjectedGlobals: ['Array', 'Map', 'Math', 'Number', 'Object', 'Set', 'String'],
};

/** A page with both sides: the genuine office.js of the add-in, and the simulated Excel. */
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

/** Matches tests that `npm run test:thorough` plays only, because they take minutes. */
const longTests = process.env.CLIENTTIER_THOROUGH === '1' ? [] : ['\\.thorough\\.test\\.ts$'];

/** @type {import('jest').Config} */
module.exports = {
  testSequencer: '<rootDir>/test/setup/longest-first.cjs',
  reporters: ['default', '<rootDir>/test/setup/say-what-is-skipped.cjs'],
  projects: [
    {
      ...common,
      displayName: 'unit',
      testMatch: [
        '<rootDir>/test/{classifier,cli,csv,sheet,orders,summary,history,movement,overrides,care,service,policy,functions,taskpane,simulator,build,peers}/**/*.test.ts',
      ],
      testPathIgnorePatterns: ['/node_modules/', '\\.(excel|browser)\\.test\\.ts$', ...longTests],
    },
    {
      ...common,
      ...officePage,
      displayName: 'office.js',
      testMatch: [
        '<rootDir>/test/{excel,commands,sequences}/**/*.test.ts',
        '<rootDir>/test/peers/*.excel.test.ts',
      ],
      testPathIgnorePatterns: ['/node_modules/', ...longTests],
    },
    {
      ...common,
      ...officePage,
      // Run by `npm run test:libreoffice` only.
      displayName: 'libreoffice',
      testMatch: ['<rootDir>/test/libreoffice/**/*.test.ts'],
    },
    {
      ...common,
      // Set up and run by `npm run test:spark` only.
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
      // Run by `npm run soak` and `npm run plant` only.
      displayName: 'soak',
      testMatch: ['<rootDir>/test/sequences/**/*.part.ts'],
    },
    {
      ...common,
      displayName: 'browser',
      testEnvironment: '<rootDir>/test/setup/browser-environment.ts',
      testMatch: ['<rootDir>/test/e2e/**/*.test.ts', '<rootDir>/test/peers/*.browser.test.ts'],
      globalSetup: '<rootDir>/test/setup/browser-global-setup.ts',
      globalTeardown: '<rootDir>/test/setup/browser-global-teardown.ts',
    },
  ],
};
