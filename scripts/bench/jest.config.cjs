const path = require('node:path');
const { projects } = require('../../jest.config.js');

// Lets V8 optimize as early as in Excel; in tests it optimizes later (test/setup/compile-once.cjs).
process.env.CLIENTTIER_MEASURES = '1';

const officeJs = projects.find(({ displayName }) => displayName === 'office.js');

/** Configures Jest as for the tests with the genuine office.js, to run measurements instead of tests. */
module.exports = {
  ...officeJs,
  rootDir: path.join(__dirname, '../..'),
  testMatch: ['<rootDir>/scripts/bench/*.bench.ts'],
};
