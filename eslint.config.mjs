/* eslint-disable max-lines -- what may depend on what is one table: layers, and the rooms of each */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import typescript from 'typescript-eslint';

/** The layers that the workbook's layer may import, and the pane with it. */
const belowExcel = [
  'service',
  'care',
  'movement',
  'overrides',
  'history',
  'summary',
  'policy',
  'orders',
  'sheet',
  'classifier',
];

/** The layers that each layer may import: dependencies point inward, to the classifier. */
const mayImport = {
  classifier: [],
  sheet: ['classifier'],
  policy: ['sheet', 'classifier'],
  orders: ['sheet', 'classifier'],
  summary: ['policy', 'sheet', 'classifier'],
  history: ['summary', 'policy', 'sheet', 'classifier'],
  overrides: ['summary', 'policy', 'sheet', 'classifier'],
  movement: ['history', 'summary', 'orders', 'policy', 'sheet', 'classifier'],
  care: ['summary', 'orders', 'policy', 'sheet', 'classifier'],
  service: ['summary', 'policy', 'sheet', 'classifier'],
  csv: ['sheet', 'classifier'],
  excel: belowExcel,
  functions: ['excel', 'policy', 'sheet', 'classifier'],
  commands: ['excel', 'policy', 'orders', 'sheet', 'classifier'],
  taskpane: ['excel', ...belowExcel, 'functions', 'commands'],
  simulator: ['csv', 'classifier', 'sheet'],
  demo: ['simulator', 'classifier', 'sheet', 'functions'],
  cli: ['simulator', 'excel', 'functions', 'csv', 'policy', 'orders', 'sheet', 'classifier'],
};
const layers = Object.keys(mayImport);

/**
 * The rooms of a layer, lowest first: each may import only those above it in this list. `.` is the layer itself. The
 * words of a layer have no place in the order, because they import only types.
 */
const rooms = {
  classifier: [
    '.',
    'statistics',
    'derive',
    'measures',
    'models',
    'names',
    'decide',
    'row-form',
    'cutoffs',
    'explain',
    'native',
    'library',
    'sql/dialects',
    'sql',
  ],
  sheet: [
    'cells',
    'text',
    'text/status',
    'headers/words',
    'headers',
    '.',
    'find',
    'read',
    'match',
    'rows',
    'record',
    'candidates',
    'doubts',
    'split',
    'caps',
    'plan',
    'report',
    'client',
  ],
  orders: ['.', 'columns', 'read', 'ask', 'clients', 'sheet'],
  summary: ['.', 'blocks', 'charts', 'map', 'pareto', 'worth', 'two-models', 'sheet'],
  history: ['.', 'sheet'],
  overrides: ['.', 'sheet'],
  movement: ['.', 'compare', 'blocks', 'sheet'],
  care: ['.', 'plan', 'sheet'],
  service: ['.', 'sheet'],
  policy: ['.', 'model', 'layout', 'formulas', 'faults', 'worksheet', 'file'],
  excel: [
    'office/waiting',
    'office',
    'watch',
    'new-sheet',
    'own',
    'own/restore',
    'find',
    'policy',
    'policy/change',
    'policy/follow',
    'read',
    'summary/charts',
    'summary',
    'levels',
    'run/situation',
    'run/journal',
    'run/put-back',
    'run',
    'preview',
    'two-models',
    'list-sheet',
    'overrides',
    'history',
    'print',
    'remove',
    'undo',
    'client',
    'service',
    'orders/lists',
    'orders',
    'care',
    'movement',
    'forget',
    '.',
  ],
  functions: ['arguments', 'catalogue', 'help', '.'],
  taskpane: [
    'platform',
    'text',
    'state',
    'state/actions',
    'state/custom-model',
    'state/reduce',
    'hooks/sheets',
    'hooks',
    'views/shared',
    'views/shared/fields',
    'views/policy/tiers',
    'views/policy/own',
    'views/policy',
    'views/findings',
    'views/after-run',
    'views/summary',
    'views/movement',
    'views/care',
    'views/service',
    'views/history',
    'views/overrides',
    'views/decision',
    'views/caps',
    'views/questions',
    'views/client',
    'views/segment',
    'views/orders',
    'views',
    '.',
  ],
  simulator: [
    'wire/objects',
    'wire/requests',
    'wire/functions',
    'wire/events',
    'wire/page',
    'wire',
    'workbook/formulas',
    'workbook/univer',
    'workbook/places',
    'workbook/tables',
    'workbook/cells',
    'workbook/conditional-formats',
    'workbook/book',
    'workbook/editing',
    'workbook/functions',
    'workbook/excel/format',
    'workbook/excel/conditional-formats',
    'workbook/excel/ranges',
    'workbook/excel/charts',
    'workbook/excel/charts/pictures',
    'workbook/excel/tables',
    'workbook/excel/names',
    'workbook/excel/worksheets',
    'workbook/excel/workbook',
    'workbook',
    'xlsx/problems',
    'xlsx/package',
    'xlsx/terms',
    'xlsx/read/styles',
    'xlsx/read/cells',
    'xlsx/read/parts',
    'xlsx/read',
    'xlsx/save/charts',
    'xlsx/save',
    'xlsx',
    '.',
  ],
  csv: ['.', 'encoding', 'rows', 'stream'],
  cli: [
    'problem',
    'arguments',
    'stream',
    'files',
    'choice',
    'report',
    'xlsx',
    'list',
    'pieces',
    'csv',
    'parquet',
    'sql',
    'commands',
    '.',
  ],
};

for (const [layer, listed] of Object.entries(rooms)) {
  const source = fileURLToPath(new URL(`src/${layer}`, import.meta.url));
  for (const file of readdirSync(source, { recursive: true, encoding: 'utf8' })) {
    const room = path.dirname(file).split(path.sep).join('/');
    if (/\.tsx?$/.test(file) && !/^words(\/|$)/.test(room) && !listed.includes(room))
      throw new Error(`eslint.config.mjs does not say where in the order of ${layer} the room ${room} is.`);
  }
}

const outsideOf = (layer) =>
  layers
    .filter((other) => other !== layer && !mayImport[layer].includes(other))
    .map((other) => ({
      regex: `^(\\.\\./)+${other}(/|$)`,
      message: `${layer} must not depend on ${other}: dependencies point inward (CONTRIBUTING.md).`,
    }));

const folderOf = (layer, room) => path.posix.join('src', layer, room);

const above = (layer, room) =>
  rooms[layer].slice(rooms[layer].indexOf(room) + 1).map((higher) => ({
    regex: `^(\\./)?${path.posix.relative(room, higher).replaceAll('.', '\\.')}/[^/]+$`,
    message: `${folderOf(layer, room)} must not depend on ${folderOf(layer, higher)}: see the order of rooms in eslint.config.mjs.`,
  }));

const restrict = (files, patterns) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns }] },
});

const dependencyDirection = layers.flatMap((layer) => [
  restrict([`src/${layer}/**/*.{ts,tsx}`], outsideOf(layer)),
  ...(rooms[layer] ?? []).map((room) =>
    restrict([`${folderOf(layer, room)}/*.{ts,tsx}`], [...outsideOf(layer), ...above(layer, room)]),
  ),
]);

/** Matches code that asks which language it is. Whatever differs between languages is a line of language.ts or a word. */
const namesNoLanguage = [
  'BinaryExpression[operator=/^[!=]==?$/] > Literal[value=/^(en|zh)$/]',
  'TSLiteralType > Literal[value=/^(en|zh)$/]',
  'Literal[regex.pattern=/\\b(en\\|zh|zh\\|en)\\b/]',
  'MemberExpression > Identifier.property[name=/^(en|zh)$/]',
  'Property > .key[name=/^(en|zh)$/]',
  'CallExpression > Literal[value=/^(en|zh)$/]',
].map((selector) => ({
  selector,
  message: 'What differs between languages is in traits (src/classifier/language.ts) and in src/*/words.',
}));

/** Number of lines that a file may have, and of files that a folder may have that is no catalogue. */
const mostLines = 200;
const mostFiles = 20;
/** Folders with a file for each member of a list. */
const catalogues = ['models', 'dialects'];

for (const top of ['src', 'test', 'scripts']) {
  const folder = fileURLToPath(new URL(top, import.meta.url));
  const files = new Map();
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    if (/\.([cm]?js|tsx?)$/.test(file))
      files.set(path.dirname(file), (files.get(path.dirname(file)) ?? 0) + 1);
  for (const [room, count] of files)
    if (count > mostFiles && !catalogues.includes(path.basename(room)))
      throw new Error(
        `${path.join(top, room)} has ${count} files, but room for ${mostFiles}: make rooms in it.`,
      );
}

/**
 * Rooms in `test` for what takes several rooms of `src`. Any other stands as in `src`; `.dependency-cruiser.cjs` holds
 * the test of a single file to the file's own place.
 */
const onlyInTests = [
  'excel/agreement',
  'excel/book',
  'excel/exports',
  'excel/faults',
  'excel/faults/meanwhile',
  'excel/faults/policy',
  'excel/faults/twice',
  'excel/many-clients',
  'excel/run/caps',
  'excel/run/feeds',
  'excel/run/filters',
  'excel/summary/map',
  'excel/wire',
  'policy/all-members',
  'policy/before-added-cutoffs',
  'policy/version-0.1',
  'simulator/metadata',
];

const roomsIn = (top) =>
  layers.flatMap((layer) => {
    const folder = fileURLToPath(new URL(`${top}/${layer}`, import.meta.url));
    const files = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];
    return files
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => path.dirname(path.join(layer, file)).split(path.sep).join('/'));
  });
const roomsOfSource = roomsIn('src');
const roomsOfTests = new Set(roomsIn('test'));
for (const room of roomsOfTests)
  if (!onlyInTests.includes(room) && !roomsOfSource.some((each) => `${each}/`.startsWith(`${room}/`)))
    throw new Error(`test/${room} mirrors no room of src: move it, or list it in onlyInTests.`);
for (const room of onlyInTests)
  if (!roomsOfTests.has(room) || roomsOfSource.includes(room))
    throw new Error(`onlyInTests lists ${room}, which is no room that only tests have.`);

/** Refuses that a rule is switched off without a reason. */
const saysWhy = {
  create: (context) => ({
    Program() {
      for (const { value, loc } of context.sourceCode.getAllComments())
        if (/^\s*eslint-disable/.test(value) && !/ -- \S/.test(value))
          context.report({ loc, message: 'Say why after two dashes: eslint-disable rule -- the reason.' });
    },
  }),
};

/** The layers that use no Office, DOM, Node, clock or chance; `.dependency-cruiser.cjs` holds the imports to it too. */
const pureLayers = [...belowExcel, 'csv'];

const pureFiles = [`src/{${pureLayers}}/**/*.ts`];

/** Refuses a global in the pure layers. */
const pure = (name) => ({ name, message: `${pureLayers.join(', ')} are pure: pass it in.` });

/** Matches code that asks which day it is. */
const asksTheClock = {
  selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
  message: 'Today is passed in.',
};

/** Files that may name languages. */
const namingLanguages = [
  'src/classifier/language.ts',
  '{src,scripts}/*/words/**',
  'scripts/docs/programs-document.ts',
];

export default [
  { ignores: ['dist/', 'build/', 'node_modules/', 'coverage/', '.spark/'] },
  js.configs.recommended,
  ...typescript.configs.recommended,
  // Only where React is (.dependency-cruiser.cjs holds it there): for these rules React's compiler reads each file.
  {
    ...(reactHooks.configs.flat['recommended-latest'] ?? reactHooks.configs.flat.recommended),
    files: ['**/*.tsx', '{src,test}/taskpane/**/*.ts'],
  },
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    plugins: { house: { rules: { 'says-why': saysWhy } } },
    rules: {
      'max-lines': ['error', mostLines],
      'house/says-why': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  {
    files: pureFiles,
    rules: {
      'no-restricted-globals': [
        'error',
        ...[
          'Excel',
          'Office',
          'OfficeExtension',
          'CustomFunctions',
          'window',
          'document',
          'process',
          'fetch',
          'localStorage',
          'performance',
          'crypto',
          'setTimeout',
          'setInterval',
        ].map(pure),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Today is passed in.' },
        { object: 'Math', property: 'random', message: 'The same input gives the same answer.' },
      ],
    },
  },
  ...dependencyDirection,
  {
    files: ['{src,scripts}/**/*.{ts,tsx}'],
    ignores: namingLanguages,
    rules: { 'no-restricted-syntax': ['error', ...namesNoLanguage] },
  },
  {
    files: pureFiles,
    ignores: namingLanguages,
    rules: { 'no-restricted-syntax': ['error', ...namesNoLanguage, asksTheClock] },
  },
  { files: ['scripts/**', '*.{js,mjs,cjs}', 'test/**'], rules: { 'no-console': 'off' } },
  {
    files: ['**/*.{js,cjs}'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: {
        require: 'readonly',
        module: 'writable',
        process: 'readonly',
        __dirname: 'readonly',
        __filename: 'readonly',
        console: 'readonly',
      },
    },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
  },
];
