import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Compilation, sources, WebpackError, type Compiler, type Module } from 'webpack';

const name = 'LicenceList';
const rule = `\n${'-'.repeat(80)}\n\n`;
const packageFolder = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/;

/**
 * Licences of packages whose package.json lacks them. This package is in Univer's repository, which has one licence for
 * all packages.
 */
const saidElsewhere: Readonly<Record<string, string>> = { '@univerjs/telemetry': 'Apache-2.0' };

/**
 * Writes a file next to the scripts that lists every package in them, with version, licence and licence text. Fails the
 * build if a package has no licence. (license-webpack-plugin 4.0.2 leaves out tabster, stylis and others.)
 */
export class LicenceList {
  constructor(private readonly file: string) {}

  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name, stage }, () => {
        try {
          const files = [...compilation.modules]
            .flatMap(partsOf)
            .map((module) => module.nameForCondition() ?? '');
          compilation.emitAsset(this.file, new sources.RawSource(licenceList(files)));
        } catch (error) {
          compilation.errors.push(new WebpackError(String(error)));
        }
      });
    });
  }
}

/**
 * Lists the packages that these files belong to, with version, licence and licence text.
 *
 * @throws Error if a package has no licence
 */
export function licenceList(files: readonly string[]): string {
  const folders = files.map((file) => packageFolder.exec(file)?.[0]);
  const packages = new Set(folders.filter((folder) => folder !== undefined));
  return `${[...packages].map(entryOf).sort().join(rule)}\n`;
}

/**
 * Returns a module itself, or the modules that webpack joined into it, also those of which it only copied a constant.
 */
const partsOf = (module: Module & { modules?: Iterable<Module> }) => [...(module.modules ?? [module])];

function entryOf(folder: string): string {
  const json = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as Record<string, string>;
  const licence = json.license ?? saidElsewhere[json.name!];
  if (!licence) throw new Error(`${json.name} ${json.version} has no licence in its package.json`);
  const texts = readdirSync(folder)
    .filter((file) => /^(licen[cs]e|copying|notice|third_party_notices)/i.test(file))
    .map((file) => readFileSync(path.join(folder, file), 'utf8').trim());
  const missing = `The package brings no text of its licence along: https://spdx.org/licenses/${licence}.html`;
  return [`${json.name} ${json.version}, ${licence}`, ...(texts.length > 0 ? texts : [missing])].join('\n\n');
}
