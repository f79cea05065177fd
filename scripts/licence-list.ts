import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Compilation, sources, WebpackError, type Compiler, type Module } from 'webpack';

const name = 'LicenceList';
const rule = `\n${'-'.repeat(80)}\n\n`;
const packageFolder = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/;

/** What a package.json does not say: Univer's repository, where this one comes from, is under one licence as a whole. */
const saidElsewhere: Readonly<Record<string, string>> = { '@univerjs/telemetry': 'Apache-2.0' };

/**
 * Lists every package of which something is in the scripts, with version, licence and its text, in a file beside them.
 * A package without a licence fails the build. (license-webpack-plugin 4.0.2 leaves out tabster, stylis and others.)
 */
export class LicenceList {
  constructor(private readonly file: string) {}

  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name, stage }, () => {
        try {
          const list = foldersOf(compilation).map(entryOf).sort().join(rule);
          compilation.emitAsset(this.file, new sources.RawSource(`${list}\n`));
        } catch (error) {
          compilation.errors.push(new WebpackError(String(error)));
        }
      });
    });
  }
}

/** Also those of which webpack has put but a constant into another module. */
function foldersOf({ modules }: Compilation): string[] {
  const parts = [...modules].flatMap(partsOf);
  const folders = parts.map((module) => packageFolder.exec(module.nameForCondition() ?? '')?.[0]);
  return [...new Set(folders.filter((folder) => folder !== undefined))];
}

/** Webpack joins modules into one, which knows its parts. */
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
