import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import ts from 'typescript';
import { catalogue } from '../../src/classifier/catalogue';
import type { Model } from '../../src/classifier/model';
import { tableFaults } from '../../src/classifier/table-check';
import { modelFunction } from '../../src/functions/model-function';

const root = path.join(__dirname, '../..');
const contributing = readFileSync(path.join(root, 'CONTRIBUTING.md'), 'utf8');
const [, file = '', source = ''] = /```ts\n\/\/ (\S+)\n(.*?)```/s.exec(contributing) ?? [];

describe('the model that CONTRIBUTING shows', () => {
  let model: Model;

  beforeAll(() => {
    const options = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 };
    const script = ts.transpileModule(source, { compilerOptions: options }).outputText;
    const folder = path.dirname(path.join(root, file));
    const exported: Record<string, Model> = {};
    new Function('require', 'exports', script)(
      (name: string) => jest.requireActual(path.join(folder, name)),
      exported,
    );
    model = Object.values(exported)[0]!;
  });

  test('compiles where it says it stands', () => {
    expect(compilerFaults(path.join(root, file), source)).toEqual([]);
  });

  test('has a table without gap or dead rule, and names that no other model has', () => {
    expect(tableFaults(model)).toEqual([]);
    // Once somebody has added it, the catalogue has it too.
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
    const answers = modelFunction(model).evaluate([[[0], [30], [45]]], { language: 'en', today: 46347 });
    expect(answers).toEqual([['Prompt payer'], ['Late payer'], ['Late payer']]);
    expect(model.example).toEqual({
      formula: '=CLIENT_PAYMENT({0;30;45})',
      tiers: ['prompt', 'late', 'late'],
    });
  });
});

/** What the compiler says of a file with this text, by the project's own settings. */
function compilerFaults(name: string, text: string): string[] {
  const settings = ts.readConfigFile(path.join(root, 'tsconfig.json'), (file) => ts.sys.readFile(file));
  const { options } = ts.parseJsonConfigFileContent(settings.config, ts.sys, root);
  const host = ts.createCompilerHost(options);
  const stored = { readFile: host.readFile.bind(host), fileExists: host.fileExists.bind(host) };
  const getSourceFile = host.getSourceFile.bind(host);
  host.fileExists = (file) => file === name || stored.fileExists(file);
  host.readFile = (file) => (file === name ? text : stored.readFile(file));
  host.getSourceFile = (file, ...rest) =>
    file === name ? ts.createSourceFile(file, text, rest[0]) : getSourceFile(file, ...rest);
  const program = ts.createProgram([name], { ...options, types: [] }, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}
