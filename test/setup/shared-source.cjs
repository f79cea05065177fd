/*
 * Loads the pure layers and the simulated Excel once for all test files of a process, outside Jest's sandbox. They keep
 * nothing of a workbook or a test in their modules.
 *
 * In the sandbox each test file would load them again, and V8 would again watch and compile what a test calls often: ten
 * seconds of a processor for a test of 25. What starts with a page or remembers one is still loaded for each test file:
 * office.js, src/excel, src/functions, src/commands, src/taskpane, src/cli and the tests.
 */
const { createHash } = require('node:crypto');
const { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { dirname, join, relative, sep } = require('node:path');
const { isNativeError } = require('node:util/types');
const { Script } = require('node:vm');
const { buildSync, transformSync } = require('esbuild');
const { bundledUniver, nameInBundle } = require('./bundle-univer.cjs');
const sharedUniver = require('./shared-univer.cjs');

const root = join(__dirname, '../..');

/** The folders of src that are pure, and the simulated Excel. */
const folders = new Set([
  'care',
  'classifier',
  'csv',
  'history',
  'movement',
  'orders',
  'overrides',
  'policy',
  'service',
  'sheet',
  'simulator',
  'summary',
]);

/** The only file among them that asks for the page. */
const ofThePage = join(root, 'src/simulator/wire/page/parent-frame.ts');

/** Returns whether a file is loaded here. */
exports.isShared = (file) => {
  const [src, folder, ...rest] = relative(root, file).split(sep);
  return (
    src === 'src' && folders.has(folder) && rest.length > 0 && file.endsWith('.ts') && file !== ofThePage
  );
};

/** The only file that imports the library for .xlsx, which has 438 files. Library and file become one. */
const libraryOfXlsx = join(root, 'src/simulator/xlsx/package/library.ts');

const common = { format: 'cjs', platform: 'node', target: 'node20' };
const compilers = {
  one: (file, source) =>
    transformSync(source, { ...common, loader: 'ts', sourcemap: 'external', sourcefile: file }),
  bundle(file) {
    const [map, code] = buildSync({
      ...common,
      entryPoints: [file],
      bundle: true,
      write: false,
      sourcemap: 'external',
      outfile: file,
    }).outputFiles;
    return { code: code.text, map: map.text };
  },
};

const cache = join(root, 'node_modules/.cache/clienttier/source');
const version = [__filename, join(root, 'package-lock.json')]
  .reduce((hash, file) => hash.update(readFileSync(file)), createHash('sha256'))
  .digest('hex');

/** The files with the source maps of what was loaded, by the paths of the sources. */
exports.sourceMaps = new Map();

/** Returns a file as a script. It is compiled if there is none of this source yet. */
function compiled(file) {
  const source = readFileSync(file, 'utf8');
  const key = createHash('sha256').update(`${version}\0${file}\0${source}`).digest('hex');
  const made = join(cache, `${key}.cjs`);
  exports.sourceMaps.set(file, `${made}.map`);
  if (existsSync(made)) return readFileSync(made, 'utf8');
  const { code, map } = compilers[file === libraryOfXlsx ? 'bundle' : 'one'](file, source);
  mkdirSync(cache, { recursive: true });
  write(`${made}.map`, map);
  write(made, code);
  return code;
}

/** Writes a file and gives it its name when it is complete, because other test processes may be looking for it. */
function write(file, text) {
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, text);
  renameSync(unfinished, file);
}

/** Returns what `instanceof` asks `SomeError`, the Error of a sandbox: errors of the others are errors too. */
exports.isErrorFor = (SomeError) =>
  function hasInstance(value) {
    return (
      Function.prototype[Symbol.hasInstance].call(this, value) || (this === SomeError && isNativeError(value))
    );
  };

/** The Error of these files: what office.js throws is an error for them. */
class AnyError extends Error {}
Object.defineProperty(AnyError, 'name', { value: 'Error' });
Object.defineProperty(AnyError, Symbol.hasInstance, { value: exports.isErrorFor(AnyError) });

/** What ends with the page or sandbox of the running test file. */
const { host } = sharedUniver;
const timers = ['setTimeout', 'setInterval', 'clearTimeout', 'clearInterval'];
const timersOfPage = timers.map(
  (name) =>
    (...given) =>
      host.page[name](...given),
);

const univer = bundledUniver();
const begin = `(function (${['module', 'exports', 'require', 'Error', ...timers].join(', ')}) {`;
const modules = new Map();

/** Lets each file be loaded again. */
exports.forget = () => modules.clear();

/** Returns what a file exports. */
exports.load = (file) => {
  const known = modules.get(file);
  if (known) return known.exports;
  const module = { exports: {} };
  modules.set(file, module);
  // On the file's first line, so that lines in errors are those of the file.
  const script = new Script(`${begin}${compiled(file)}\n})`, { filename: file, columnOffset: -begin.length });
  const run = script.runInThisContext();
  run(module, module.exports, (name) => required(file, name), AnyError, ...timersOfPage);
  return module.exports;
};

function required(from, name) {
  if (name.startsWith('.')) {
    const file = sourceOf(join(dirname(from), name));
    const changes = nameInBundle(file);
    return changes ? sharedUniver.load(univer, changes) : exports.load(file);
  }
  const requireFrom = createRequire(from);
  if (!name.startsWith('@univerjs/')) return requireFrom(name);
  return sharedUniver.load(univer, nameInBundle(requireFrom.resolve(name)));
}

const sourceOf = (path) => {
  if (existsSync(`${path}.ts`)) return `${path}.ts`;
  return statSync(path).isDirectory() ? join(path, 'index.ts') : path;
};
