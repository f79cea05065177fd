// A reporter for Jest that prints why tests were skipped; Jest's own prints only how many.

/**
 * Returns the reasons why tests were skipped, each with the number of tests. The reason is in brackets at the end of a
 * test's or group's name.
 */
function reasons(results) {
  const counts = new Map();
  for (const { title, ancestorTitles, status } of results.testResults.flatMap((file) => file.testResults)) {
    if (status !== 'pending') continue;
    const said = [title, ...ancestorTitles].map((name) => /\(([^()]+)\)$/.exec(name)?.[1]).find(Boolean);
    const reason = said ?? `"${title}" does not say why`;
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return counts;
}

module.exports = class {
  constructor(globalConfig) {
    this.isPartOfTests = Boolean(globalConfig.testNamePattern);
  }

  onRunComplete(_, results) {
    // If the user asked for only some of the tests, the others need no explanation.
    if (this.isPartOfTests) return;
    for (const [reason, count] of reasons(results)) {
      process.stderr.write(`\n${count} ${count === 1 ? 'test was' : 'tests were'} skipped: ${reason}\n`);
    }
  }
};
