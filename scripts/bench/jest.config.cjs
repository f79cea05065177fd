const path = require('node:path');
const { projects } = require('../../jest.config.js');

const officeJs = projects.find(({ displayName }) => displayName === 'office.js');

/** As the tests with the genuine office.js, for what is measured and not tested. */
module.exports = {
  ...officeJs,
  rootDir: path.join(__dirname, '../..'),
  testMatch: ['<rootDir>/scripts/bench/*.bench.ts'],
};
