// One compiler for tests, bundles and scripts; types are checked by tsc on its own.
const { transformSync } = require('esbuild');

const loaders = { ts: 'ts', tsx: 'tsx', mts: 'ts', cts: 'ts' };

module.exports = {
  process(source, file) {
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
