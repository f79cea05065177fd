// Makes one script of Univer and of what the simulated Excel changes in it, for shared-univer.cjs.
const { createHash } = require('node:crypto');
const { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const { dirname, join } = require('node:path');
const { buildSync } = require('esbuild');
const fasterFormulas = require('../../scripts/webpack/faster-formulas.cjs');

const root = join(__dirname, '../..');

/** The parts of Univer that the simulated Excel and its tests import. */
const packages = [
  'core',
  'core/facade',
  'engine-formula',
  'engine-formula/facade',
  'sheets',
  'sheets/facade',
  'sheets-conditional-formatting',
  'sheets-filter',
  'sheets-filter/facade',
  'sheets-formula',
  'sheets-numfmt',
  'sheets-numfmt/facade',
  'sheets-sort',
  'sheets-table',
  'sheets-table/facade',
].map((name) => `@univerjs/${name}`);

/** The files that change Univer itself. They must run only once. */
const changes = [
  'start-univer',
  'cache-non-numeric-texts',
  'check-strings-with-typeof',
  'key-formula-cache',
  'match-patterns-as-excel',
  'skip-lookup-cache',
  'split-formulas',
  'take-at-before-single-items',
  'iterator-helpers',
].map((name) => join(root, 'src/simulator/workbook/univer', `${name}.ts`));

/** Returns the name under which the script has this file; undefined if it is not in it. */
exports.nameInBundle = (file) => {
  if (changes.includes(file)) return file;
  const [, name, entry] =
    /node_modules[/\\](@univerjs[/\\][^/\\]+)[/\\]lib[/\\]cjs[/\\](index|facade)\.js$/.exec(file) ?? [];
  if (!name) return undefined;
  const found = `${name.replace('\\', '/')}${entry === 'facade' ? '/facade' : ''}`;
  if (packages.includes(found)) return found;
  throw new Error(`${found} is new in tests: add it to the packages in test/setup/bundle-univer.cjs.`);
};

function bundle() {
  const { text } = buildSync({
    stdin: {
      contents: `module.exports = {${[...packages, ...changes]
        .map((name) => `${JSON.stringify(name)}: () => require(${JSON.stringify(name)})`)
        .join()}};`,
      resolveDir: root,
    },
    // The files above import packages of Univer, and packages of Univer require each other: both must get the same
    // file.
    alias: Object.fromEntries(packages.map((name) => [name, require.resolve(name)])),
    absWorkingDir: root,
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    legalComments: 'none',
    charset: 'utf8',
  }).outputFiles[0];
  // esbuild writes the name of each file above it, as seen from the folder: node_modules may be a link to those of another.
  const parts = text.split(/^(?=\/\/ \S*node_modules\/)/m);
  const engine = /^\/\/ \S*node_modules\/@univerjs\/engine-formula\/lib\/cjs\/index\.js\n/;
  if (!parts.some((part) => engine.test(part)))
    throw new Error("Univer's formula engine is not in its script.");
  return parts.map((part) => (engine.test(part) ? fasterFormulas(part) : part)).join('');
}

/** Returns the path of the script. It is made if there is none of these versions and files yet. */
exports.bundledUniver = () => {
  // The script names files by their paths, so a copy of the folder makes its own.
  const hash = createHash('sha256').update(root);
  const made = [
    __filename,
    join(root, 'scripts/webpack/faster-formulas.cjs'),
    join(root, 'scripts/webpack/formulas-concerned.cjs'),
    join(root, 'package-lock.json'),
  ];
  for (const file of [...made, ...changes]) hash.update(readFileSync(file));
  const name = `univer-${hash.digest('hex').slice(0, 16)}.cjs`;
  const file = join(root, 'node_modules/.cache/clienttier', name);
  if (existsSync(file)) return file;
  mkdirSync(dirname(file), { recursive: true });
  // The file is renamed when it is complete, because other test processes may be looking for it.
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, bundle());
  renameSync(unfinished, file);
  return file;
};
