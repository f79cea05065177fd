// One compiler for tests, bundles and scripts; types are checked by tsc on its own.
const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const { buildSync, transformSync } = require('esbuild');

const loaders = { ts: 'ts', tsx: 'tsx', mts: 'ts', cts: 'ts' };

/**
 * Univer's formula engine gives its objects their members by a helper that V8 cannot see through, some twenty to each
 * reference of each formula. Here they are set directly, but for those that another class has as accessors.
 */
function withDirectMembers(source) {
  const accessors = new Set([...source.matchAll(/^\s*[gs]et ([\w$]+)\(/gm)].map(([, name]) => name));
  return source.replace(/_defineProperty\(this, "([\w$]+)", /g, (call, name) =>
    accessors.has(name) ? call : `(this.${name} = `,
  );
}

/** Libraries of a thousand tiny files that Univer loads: one file each to a test, which else finds and reads every one. */
const manyFiles = /[/\\]node_modules[/\\](lodash-es[/\\]lodash|unicode-regex[/\\]lib[/\\]index)\.js$/;

const inOneFile = (file) =>
  buildSync({
    entryPoints: [file],
    bundle: true,
    packages: 'external',
    write: false,
    format: 'cjs',
    target: 'node20',
  }).outputFiles[0].text;

const thisFile = readFileSync(__filename);

module.exports = {
  /** What was compiled before is compiled anew when this file has changed, too. */
  getCacheKey(source, file, { configString }) {
    const hash = createHash('sha256').update(thisFile);
    for (const part of [source, file, configString]) hash.update('\0').update(part);
    return hash.digest('hex');
  },

  process(source, file) {
    if (manyFiles.test(file)) return { code: inOneFile(file) };
    if (/@univerjs[/\\]engine-formula[/\\]/.test(file)) return { code: withDirectMembers(source) };
    const loader = loaders[file.split('.').pop()] ?? 'js';
    const { code } = transformSync(source, {
      loader,
      format: 'cjs',
      target: 'node20',
      jsx: 'automatic',
      sourcemap: 'inline',
      sourcefile: file,
    });
    return { code };
  },
};
