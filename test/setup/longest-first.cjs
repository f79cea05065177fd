const { default: Sequencer } = require('@jest/test-sequencer');

/** The projects, those with the longest files first, so that short files at the end leave no processor idle. */
const projects = ['office.js', 'browser', 'unit'];

module.exports = class LongestFirst extends Sequencer {
  /** Sorts test files by project, and within a project as Jest does: the slowest or largest first. */
  sort(tests) {
    const rank = (test) => projects.indexOf(test.context.config.displayName?.name);
    return [...super.sort(tests)].sort((one, other) => rank(one) - rank(other));
  }
};
