import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build, type BuildOptions, type Plugin } from 'esbuild';
import { licenceList } from '../webpack/licence-list';
import { optionalDependencies } from '../../package.json';
import { writeTypes } from './write-types';
import { reportFailure } from '../report-failure';

const root = path.join(__dirname, '../..');
const folder = path.join(root, 'build/package');

/**
 * Keeps the bundle from looking for the worker that jsdom names for blocking requests. A bundle has no such file, and
 * ClientTier makes no such requests.
 */
const withoutWorker: Plugin = {
  name: 'without-worker',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]jsdom[\\/].*XMLHttpRequest-impl\.js$/ }, ({ path: file }) => ({
      contents: readFileSync(file, 'utf8').replace('require.resolve("./xhr-sync-worker.js")', 'null'),
      loader: 'js',
    }));
  },
};

/** Gives the parts of the command the names that packages written as CommonJS take for granted. */
const namesOfCommonJs = `
import { createRequire as requireOfPart } from 'node:module';
import { fileURLToPath as pathOfPart } from 'node:url';
const require = requireOfPart(import.meta.url);
const [__filename, __dirname] = ['', '.'].map((place) => pathOfPart(new URL(place, import.meta.url)));
`;

/**
 * Builds into build/package what `npm pack` packs: the command, the classifier as a library with its types, and the
 * licences. Both are whole scripts without dependencies, except for optional ones: office.js for workbooks, and DuckDB
 * for .parquet files.
 */
async function buildPackage(): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const options: BuildOptions = {
    absWorkingDir: root,
    bundle: true,
    platform: 'node',
    target: 'node20',
    // Otherwise esbuild makes a pattern with \p{Script=Han} anew each time, as Node 20 lacks the newest characters of Unicode.
    supported: { 'regexp-unicode-property-escapes': true },
    minify: true,
    keepNames: true,
    metafile: true,
    // Leaves these out: Microsoft lets users of office.js get it from Microsoft only; DuckDB is machine code, different
    // for each system; jsdom can do without canvas.
    external: [...Object.keys(optionalDependencies), 'canvas'],
    alias: { 'rxjs/operators': 'rxjs' },
    plugins: [withoutWorker],
    logLevel: 'warning',
  };
  const library = await build({
    ...options,
    entryPoints: { index: 'src/classifier/library/index.ts' },
    outdir: folder,
    outExtension: { '.js': '.cjs' },
    format: 'cjs',
  });
  // In parts, because reading the script for workbooks takes longer than segmenting a short .csv file.
  const parts = await build({
    ...options,
    entryPoints: { clienttier: 'src/cli/main.ts' },
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    chunkNames: 'parts/[name]-[hash]',
    format: 'esm',
    splitting: true,
    banner: { js: namesOfCommonJs },
  });
  const command = path.join(folder, 'clienttier.mjs');
  writeFileSync(command, `#!/usr/bin/env node\n${readFileSync(command, 'utf8')}`, { mode: 0o755 });
  const inputs = [library, parts].flatMap(({ metafile }) => Object.keys(metafile!.inputs));
  writeFileSync(
    path.join(folder, 'licences.txt'),
    licenceList(inputs.map((file) => path.resolve(root, file))),
  );
  writeTypes(path.join(root, 'src'), path.join(folder, 'types'));
}

buildPackage().catch(reportFailure);
