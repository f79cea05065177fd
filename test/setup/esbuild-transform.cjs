// Compiles test files with esbuild, as bundles and scripts are compiled; tsc checks the types separately.
const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { buildSync, transformSync } = require('esbuild');
const { bundledUniver, nameInBundle } = require('./bundle-univer.cjs');
const { isShared } = require('./shared-source.cjs');

const loaders = { ts: 'ts', tsx: 'tsx', mts: 'ts', cts: 'ts' };

/**
 * Matches libraries of hundreds of small files. Each becomes one file, because every test file would find and read all
 * of them again.
 */
const manyFiles = /[/\\]node_modules[/\\]hucre[/\\]dist[/\\]xlsx\.m?js$/;

/** Matches the library of the pane's controls, which has a thousand files. It shares React with the pane. */
const libraryOfControls =
  /[/\\]node_modules[/\\]@fluentui[/\\]react-components[/\\]lib-commonjs[/\\]index\.cjs$/;

/**
 * Matches the library for pages, of seven hundred files. It is loaded once for all test files of a process, outside Jest's
 * sandbox, as it gives each page globals of its own.
 */
const libraryOfPages = /[/\\]node_modules[/\\]jsdom[/\\]lib[/\\]api\.js$/;
const requireOutside = Symbol.for('clienttier.require');
globalThis[requireOutside] = require;

/** Returns a file that takes what it exports from the same file outside the sandbox. */
const fromOutside = (file) =>
  `module.exports = require('node:vm').runInThisContext('globalThis')[Symbol.for(${JSON.stringify(
    requireOutside.description,
  )})](${JSON.stringify(file)});`;

/** Returns a file that takes what it exports from the same file in `shared-source.cjs`. */
const fromShared = (file) =>
  `module.exports = require('node:vm').runInThisContext('globalThis')[Symbol.for(${JSON.stringify(
    requireOutside.description,
  )})](${JSON.stringify(join(__dirname, 'shared-source.cjs'))}).load(${JSON.stringify(file)});`;

/** Univer as one script, and what loads it. */
const univer = bundledUniver();
const univerLoader = join(__dirname, 'shared-univer.cjs');

/** Returns a file that takes what it exports from Univer's script. */
const partOfUniver = (name) =>
  `module.exports = require(${JSON.stringify(univerLoader)}).load(${JSON.stringify(univer)}, ${JSON.stringify(name)});`;

const inOneFile = (file, leftOut) =>
  buildSync({
    entryPoints: [file],
    bundle: true,
    ...leftOut,
    write: false,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
  }).outputFiles[0].text;

/** A hash of what compiles and of the libraries' versions. Compiled files are made again when it changes. */
const ownVersion = [
  __filename,
  join(__dirname, 'shared-source.cjs'),
  join(__dirname, '../../package-lock.json'),
]
  .reduce((hash, file) => hash.update(readFileSync(file)), createHash('sha256'))
  .digest('hex');

module.exports = {
  /** Returns the key of a compiled file in Jest's cache. */
  getCacheKey(source, file, { configString }) {
    const hash = createHash('sha256');
    for (const part of [ownVersion, univer, source, file, configString]) hash.update('\0').update(part);
    return hash.digest('hex');
  },

  process(source, file) {
    const name = nameInBundle(file);
    if (name) return { code: partOfUniver(name) };
    if (isShared(file)) return { code: fromShared(file) };
    if (libraryOfPages.test(file)) return { code: fromOutside(file) };
    if (manyFiles.test(file)) return { code: inOneFile(file, { packages: 'external' }) };
    if (libraryOfControls.test(file)) return { code: inOneFile(file, { external: ['react', 'react-dom'] }) };
    const loader = loaders[file.split('.').pop()] ?? 'js';
    const { code } = transformSync(source, {
      loader,
      format: 'cjs',
      target: 'node20',
      jsx: 'automatic',
      // Jest cannot load a module on demand, only require one.
      supported: { 'dynamic-import': false },
      sourcemap: 'inline',
      sourcefile: file,
    });
    return { code };
  },
};
