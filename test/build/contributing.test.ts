import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { catalogue } from '../../src/classifier/models/catalogue';
import { defaultLanguage, languages } from '../../src/classifier/language';
import type { Model } from '../../src/classifier/model';
import { tableFaults } from '../../src/classifier/decide/table-faults';
import { modelFunction } from '../../src/functions/catalogue/model-function';
import { argumentsIn } from '../../src/functions/catalogue/typed-formula';

const root = path.join(__dirname, '../..');
const contributing = readFileSync(path.join(root, 'CONTRIBUTING.md'), 'utf8');
const printed = [...contributing.matchAll(/```ts\n\/\/ (\S+)\n(.*?)```/gs)].map(
  ([, file = '', text = '']) => ({
    file,
    text,
  }),
);
/** The source with the model of the guide added. */
const copy = mkdtempSync(path.join(tmpdir(), 'clienttier-model-'));

describe('the model that CONTRIBUTING shows', () => {
  let model: Model;

  beforeAll(() => {
    cpSync(path.join(root, 'src/classifier'), path.join(copy, 'src/classifier'), { recursive: true });
    for (const { file, text } of inEveryLanguage(printed)) {
      writeFileSync(path.join(copy, file), text);
      const index = path.join(copy, path.dirname(file), 'index.ts');
      if (existsSync(index)) appendFileSync(index, "export * from './payment';\n");
    }
    const exported = jest.requireActual<Record<string, Model>>(path.join(copy, printed[0]!.file));
    model = Object.values(exported)[0]!;
  });

  afterAll(() => rmSync(copy, { recursive: true }));

  test('compiles where it says it stands', () => {
    expect(compilerFaults(inEveryLanguage(printed).map(({ file }) => path.join(copy, file)))).toEqual([]);
  });

  test('has a table without gap or dead rule, and names that no other model has', () => {
    expect(tableFaults(model)).toEqual([]);
    // With the model added, the catalogue has it too.
    const others = catalogue.filter(({ id }) => id !== model.id);
    const taken = others.flatMap(({ id, functionName, tiers }) => [
      id,
      functionName,
      ...tiers.map(({ name }) => name.en),
    ]);
    const own = [model.id, model.functionName, ...model.tiers.map(({ name }) => name.en)];
    expect(own.filter((name) => taken.includes(name))).toEqual([]);
  });

  test('classifies as its example says', () => {
    const [, given, tiers] = /'=CLIENT_PAYMENT\((.*?)\)', tiers: \[(.*?)\]/.exec(contributing)!;
    expect([given, tiers]).toEqual(['{0;30;45}', "'prompt', 'late', 'late'"]);
    const answers = modelFunction(model).evaluate(argumentsIn(given!), { language: 'en', today: 46347 });
    expect(answers).toEqual([['Prompt payer'], ['Late payer'], ['Late payer']]);
  });
});

/** Replaces the words of languages that the guide does not print with the English ones. */
function inEveryLanguage(files: typeof printed): typeof printed {
  const words = files.find(({ file }) => file.includes(`/words/${defaultLanguage}/`))!;
  const added = languages.map((language) => ({
    ...words,
    file: words.file.replace(`/words/${defaultLanguage}/`, `/words/${language}/`),
  }));
  return [...files, ...added.filter(({ file }) => !files.some((each) => each.file === file))];
}

/** Returns the compiler's messages on files, by the project's own settings. */
function compilerFaults(files: readonly string[]): string[] {
  const settings = path.join(copy, 'tsconfig.json');
  writeFileSync(
    settings,
    JSON.stringify({
      extends: path.join(root, 'tsconfig.json'),
      compilerOptions: { types: [], noEmit: true, incremental: false, rootDir: copy },
      files,
      include: [],
    }),
  );
  // A process of its own: in Jest the compiler is several times slower.
  const compiler = path.join(root, 'node_modules/typescript/bin/tsc');
  const { status, stdout } = spawnSync(
    process.execPath,
    [compiler, '--project', settings, '--pretty', 'false'],
    { encoding: 'utf8' },
  );
  return status === 0 ? [] : stdout.trim().split('\n');
}
