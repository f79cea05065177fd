// One compiler for tests, bundles and scripts; types are checked by tsc on its own.
const { transformSync } = require('esbuild');

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

module.exports = {
  process(source, file) {
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
