import { readFileSync } from 'node:fs';

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly license: string;
  readonly engines: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

/**
 * Packages that the command needs for some kinds of files only. npm installs them by default, but goes on without them
 * if that fails.
 */
export const optionalPackages = ['@microsoft/office-js', '@duckdb/node-api'];

/**
 * Returns the package.json for the packed command and library. Both are whole scripts without dependencies, except for
 * optional ones: office.js for workbooks, and DuckDB for .parquet files.
 *
 * @param file the path of the project's package.json
 */
export function manifestOfPackage(file: string): string {
  const { name, version, description, license, engines, devDependencies } = JSON.parse(
    readFileSync(file, 'utf8'),
  ) as Manifest;
  const manifest = {
    name,
    version,
    description,
    license,
    engines,
    bin: { clienttier: 'clienttier.mjs' },
    main: 'index.cjs',
    types: 'types/classifier/library/index.d.ts',
    exports: { '.': { types: './types/classifier/library/index.d.ts', default: './index.cjs' } },
    optionalDependencies: Object.fromEntries(optionalPackages.map((each) => [each, devDependencies[each]])),
  };
  return `${JSON.stringify(manifest, undefined, 2)}\n`;
}
