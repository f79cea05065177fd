import path from 'node:path';
import { defaultLanguage } from '../../classifier/language';
import { onlyArgument } from '../arguments/options';
import { readArguments } from '../arguments/read-arguments';
import { checkOutput, defaultOutput, writeOutput } from '../files/output-file';
import { readInput } from '../files/read-input';
import { CliProblem } from '../problem/cli-problem';
import type { SegmentResult } from '../report/result';
import { segmentText } from '../report/segment-text';
import { words } from '../words/languages';
import type { Command } from './command';
import { decidingOptions, requestOf } from './deciding-options';
import { isCsv } from './file-kind';
import { runOptions } from './plan-of-file';

const options = {
  ...decidingOptions,
  out: 'one',
  'new-workbook': 'switch',
  json: 'switch',
  force: 'switch',
} as const;

/** Segments the customers in a file, and writes a copy with the columns. */
export const segment: Command = async (args, terminal, language) => {
  const { given, positionals } = readArguments('segment', args, options);
  const { usage } = words[language ?? defaultLanguage].report;
  const file = onlyArgument('segment', positionals, usage.segment);
  const request = await requestOf(given, terminal.today, language);
  const bytes = await readInput(file);
  const out = given.out ?? defaultOutput(file);
  const force = given.force ?? false;
  requireKind(out);
  if (isCsv(out) && !isCsv(file)) throw new CliProblem('outputKind', { out, kinds: ['.xlsx'] });
  await checkOutput(out, force);
  const input = {
    file: path.basename(file),
    bytes,
    sheet: given.sheet,
    isNewWorkbook: given['new-workbook'] ?? false,
  };
  const segmented = isCsv(out)
    ? await (await import('../csv/segment-csv')).segmentCsv({ ...input, out }, request, terminal.showProgress)
    : await (await import('../xlsx/segment-xlsx')).segmentXlsx(input, request, runOptions(terminal));
  await writeOutput(out, segmented.chunks, force);
  const result: SegmentResult = {
    file,
    out,
    ...segmented.result,
    ...(given.policy !== undefined && { policyFile: given.policy }),
  };
  terminal.print(given.json ? JSON.stringify(result, undefined, 2) : segmentText(result));
};

const kinds = ['.xlsx', '.csv'];

function requireKind(out: string): void {
  if (!isCsv(out) && !/\.xlsx$/i.test(out)) throw new CliProblem('outputKind', { out, kinds });
}
