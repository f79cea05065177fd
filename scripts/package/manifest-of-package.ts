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
 * Returns the package.json of what is packed. All that it needs is in its two scripts, except office.js for workbooks,
 * which is optional, because .csv files and the library need it not.
 *
 * @param file the package.json of the project
 */
export function manifestOfPackage(file: string): string {
  const { name, version, description, license, engines, devDependencies } = JSON.parse(
    readFileSync(file, 'utf8'),
  ) as Manifest;
  const officeJs = '@microsoft/office-js';
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
    optionalDependencies: { [officeJs]: devDependencies[officeJs] },
  };
  return `${JSON.stringify(manifest, undefined, 2)}\n`;
}
