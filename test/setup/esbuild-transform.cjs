// Compiles test files with esbuild, as bundles and scripts are compiled; tsc checks the types separately.
const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { buildSync, transformSync } = require('esbuild');

const loaders = { ts: 'ts', tsx: 'tsx', mts: 'ts', cts: 'ts' };

/**
 * Makes Univer's formula engine faster. Its constructors set members through a helper that V8 cannot optimize, some
 * twenty times for each reference in each formula. This sets them directly, except members that another class has as
 * accessors.
 */
function withDirectMembers(source) {
  const accessors = new Set([...source.matchAll(/^\s*[gs]et ([\w$]+)\(/gm)].map(([, name]) => name));
  return source.replace(/_defineProperty\(this, "([\w$]+)", /g, (call, name) =>
    accessors.has(name) ? call : `(this.${name} = `,
  );
}

/**
 * Matches libraries of hundreds of small files. Each becomes one file, because every test file would find and read all
 * of them again.
 */
const manyFiles =
  /[/\\]node_modules[/\\](lodash-es[/\\]lodash|unicode-regex[/\\]lib[/\\]index|rxjs[/\\]dist[/\\]cjs[/\\]index|hucre[/\\]dist[/\\]xlsx)\.m?js$/;

/** Matches the only file that imports the library for .xlsx, which has 438 files. Library and file become one. */
const libraryOfXlsx = /[/\\]src[/\\]simulator[/\\]xlsx[/\\]package[/\\]library\.ts$/;

const inOneFile = (file, packages) =>
  buildSync({
    entryPoints: [file],
    bundle: true,
    packages,
    write: false,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
  }).outputFiles[0].text;

/** A hash of this file and of the libraries' versions. Compiled files are made again when it changes. */
const ownVersion = [__filename, join(__dirname, '../../package-lock.json')]
  .reduce((hash, file) => hash.update(readFileSync(file)), createHash('sha256'))
  .digest('hex');

module.exports = {
  /** Returns the key of a compiled file in Jest's cache. */
  getCacheKey(source, file, { configString }) {
    const hash = createHash('sha256');
    for (const part of [ownVersion, source, file, configString]) hash.update('\0').update(part);
    return hash.digest('hex');
  },

  process(source, file) {
    if (manyFiles.test(file)) return { code: inOneFile(file, 'external') };
    if (libraryOfXlsx.test(file)) return { code: inOneFile(file, 'bundle') };
    if (/@univerjs[/\\]engine-formula[/\\]/.test(file)) return { code: withDirectMembers(source) };
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
