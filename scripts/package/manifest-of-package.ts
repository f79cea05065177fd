import { readFileSync } from 'node:fs';

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly license: string;
  readonly engines: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

/** What the packed command needs for some files only; npm installs them unless somebody says otherwise. */
export const optionalPackages = ['@microsoft/office-js', '@duckdb/node-api'];

/**
 * Returns the package.json of what is packed. All that it needs is in its two scripts, except office.js for workbooks
 * and DuckDB for .parquet files, which are optional, because .csv files and the library need neither.
 *
 * @param file the package.json of the project
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
    bin: { clienttier: 'clienttier.cjs' },
    main: 'index.cjs',
    types: 'types/classifier/library/index.d.ts',
    exports: { '.': { types: './types/classifier/library/index.d.ts', default: './index.cjs' } },
    optionalDependencies: Object.fromEntries(optionalPackages.map((each) => [each, devDependencies[each]])),
  };
  return `${JSON.stringify(manifest, undefined, 2)}\n`;
}
