import path from 'node:path';
import { build } from 'esbuild';

const root = path.join(__dirname, '../..');

/**
 * Returns the packages that a script contains code of. Builds it with a different bundler from the one that the project
 * uses.
 */
export async function bundledPackages(entry: string): Promise<string[]> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    outdir: 'none',
    metafile: true,
    define: { ADDIN_VERSION: '""', 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs));
  const packages = inputs.flatMap(([file, { bytesInOutput }]) =>
    bytesInOutput > 0 ? (/.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? []) : [],
  );
  return [...new Set(packages)].sort();
}

/** Returns the packages of a list of licences, each with its licence. */
export const listedLicences = (list: string): Map<string, string> =>
  new Map(
    [...list.matchAll(/^((?:@[^/\s]+\/)?[^@/\s]+) \d+\.\d+\.\d+\S*, (.*)$/gm)].map(([, name, licence]) => [
      name!,
      licence!,
    ]),
  );

/** The licences that allow a library in a script, if the licence's text is passed on with it. */
export const knownLicence = /^(MIT|ISC|Apache-2\.0|0BSD|BSD-[23]-Clause)$/;
