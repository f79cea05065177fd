import path from 'node:path';
import { build, type Plugin } from 'esbuild';
import { builtNames, comingLater } from '../../scripts/webpack/coming-later';

const entry = 'src/taskpane/index.ts';

/** Takes what comes later from other files, as the build of the add-in does. */
const laterFiles: Plugin = {
  name: 'later-files',
  setup({ onResolve }) {
    onResolve({ filter: /\/(languages|of-policy|typed)$/ }, ({ path: wanted, resolveDir }) => {
      const later = comingLater[path.join(resolveDir, `${wanted}.ts`)];
      return later === undefined ? undefined : { path: later };
    });
  },
};

/*
 * Prints the weight as JSON. It is run by itself, as esbuild does not work beside jsdom.
 */

/** The sizes, in bytes, of the parts of the script that associates the functions. */
export interface Weight {
  /** Everything except the models. */
  readonly rules: number;
  /**
   * The size of each model, of the measures that several models share, and of the names of all in all languages; the keys
   * are their names.
   */
  readonly models: Readonly<Record<string, number>>;
}

/** Builds the script and adds up the sizes of the code that is loaded before the pane. */
async function weighScript(): Promise<Weight> {
  const { metafile } = await build({
    absWorkingDir: path.join(__dirname, '../..'),
    entryPoints: [entry],
    bundle: true,
    minify: true,
    charset: 'utf8',
    format: 'esm',
    splitting: true,
    outdir: 'weighed',
    write: false,
    metafile: true,
    external: ['*.css'],
    define: { 'process.env.NODE_ENV': '"production"', ...builtNames },
    plugins: [laterFiles],
    logLevel: 'silent',
  });
  const outputs = new Map(Object.entries(metafile.outputs));
  const first = [...outputs].find(([, { entryPoint }]) => entryPoint === entry)![0];
  const loaded = new Set([first]);
  for (const file of loaded) {
    for (const { kind, path: imported } of outputs.get(file)!.imports)
      if (kind === 'import-statement') loaded.add(imported);
  }
  let rules = 0;
  const models: Record<string, number> = {};
  for (const file of loaded) {
    for (const [source, { bytesInOutput }] of Object.entries(outputs.get(file)!.inputs)) {
      const name = /\/((?:models|measures)\/[^/]+)\.ts$/.exec(source)?.[1];
      if (source.endsWith('CLIENTTIER_NAMES>')) models.names = bytesInOutput;
      else if (name === undefined) rules += bytesInOutput;
      else models[name] = (models[name] ?? 0) + bytesInOutput;
    }
  }
  return { rules, models };
}

weighScript()
  .then((weight) => console.log(JSON.stringify(weight)))
  .catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
