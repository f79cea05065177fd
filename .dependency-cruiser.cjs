/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      comment:
        'Whoever reads one file of a circle must read them all. Move what both need into a file below them.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'react-in-the-pane',
      comment: 'Lint reads only files of the pane and .tsx by the rules of React (eslint.config.mjs).',
      severity: 'error',
      from: { pathNot: ['^(src|test)/taskpane/', '[.]tsx$'] },
      to: { path: '^node_modules/(@types/)?react/' },
    },
    {
      name: 'in-package-json',
      comment: 'A package that only another one brought along may be gone tomorrow: list it in package.json.',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'unknown', 'undetermined'] },
    },
    {
      name: 'pure-layers',
      comment: 'What clients, sheets and policies are does not depend on Node, Office or React: pass it in.',
      severity: 'error',
      from: {
        path: '^src/(classifier|sheet|policy|orders|summary|history|overrides|movement|care|service|csv)/',
      },
      to: {
        dependencyTypes: ['core', 'npm', 'npm-dev', 'npm-optional', 'npm-peer'],
        // Only computes: it guesses an encoding from bytes.
        pathNot: '^node_modules/jschardet/',
      },
    },
    {
      name: 'test-mirrors-src',
      comment:
        'The test of a file stands where the file stands: test/care/plan/done.test.ts tests src/care/plan/done.ts.',
      severity: 'error',
      from: { path: '^test/([^/]+)/(|.+/)([^/]+)[.]test[.]tsx?$' },
      to: { path: '^src/$1/(|.+/)$3[.]tsx?$', pathNot: '^src/$1/$2$3[.]tsx?$|/words/' },
    },
  ],
  options: {
    // Counts imports of types too, because a circle of types is as hard to read.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
