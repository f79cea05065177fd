import path from 'node:path';
import { defaultLanguage } from '../../classifier/language';
import { decidesOn } from '../../policy/model/models-of-workbook';
import { onlyArgument } from '../arguments/options';
import { readArguments } from '../arguments/read-arguments';
import type { Request } from '../choice/request';
import { checkOutput, defaultOutput, writeOutput } from '../files/output-file';
import { inputSource } from '../files/input-source';
import { checkInput, readInput } from '../files/read-input';
import { CliProblem } from '../problem/cli-problem';
import { sayIfPolicyLacks } from '../report/policy-lacks-model';
import { printJson } from '../report/print-in-parts';
import type { Segmented, SegmentResult } from '../report/result';
import { segmentText } from '../report/segment-text';
import type { Terminal } from '../report/terminal';
import { words } from '../words/languages';
import type { Command } from './command';
import { decidingOptions, requestOf } from './deciding-options';
import { isCsv, isParquet } from './file-kind';
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
  const out = given.out ?? defaultOutput(file);
  const force = given.force ?? false;
  await checkInput(file);
  requireKind(file, out);
  await checkOutput(out, force);
  const input = { file, out, sheet: given.sheet, isNewWorkbook: given['new-workbook'] ?? false };
  const segmented = await segmentFile(input, request, terminal);
  try {
    await writeOutput(out, segmented.content, force);
  } finally {
    segmented.close?.();
  }
  const { model, language: written } = segmented.result;
  const ofFile = { file: given.policy, policy: request.policy };
  sayIfPolicyLacks(terminal, ofFile, model, language ?? written);
  const result: SegmentResult = {
    file,
    out,
    ...segmented.result,
    ...(given.policy !== undefined && decidesOn(request.policy, model.id) && { policyFile: given.policy }),
  };
  if (given.json) printJson(result, terminal.print);
  else terminal.print(segmentText(result));
};

/**
 * Checks that this kind of file can be made from the input.
 *
 * @throws CliProblem if it cannot
 */
function requireKind(file: string, out: string): void {
  const kinds = isParquet(file) ? ['.parquet'] : isCsv(file) ? ['.csv', '.xlsx'] : ['.xlsx'];
  const isOfKind = isParquet(file) ? isParquet(out) : (isCsv(file) && isCsv(out)) || /\.xlsx$/i.test(out);
  if (!isOfKind) throw new CliProblem('outputKind', { out, kinds });
}

interface FileToSegment {
  readonly file: string;
  readonly out: string;
  readonly sheet: string | undefined;
  readonly isNewWorkbook: boolean;
}

async function segmentFile(
  { file, ...input }: FileToSegment,
  request: Request,
  terminal: Terminal,
): Promise<Segmented> {
  const { showProgress } = terminal;
  if (isParquet(file)) {
    const { segmentParquet } = await import('../parquet/segment-parquet');
    return segmentParquet({ file, ...input }, request, showProgress);
  }
  const named = { ...input, file: path.basename(file) };
  if (isCsv(input.out)) {
    const { segmentCsv } = await import('../csv/segment-csv');
    const source = await inputSource(file);
    return segmentCsv({ ...named, source }, request, showProgress);
  }
  const { segmentXlsx } = await import('../xlsx/segment-xlsx');
  return segmentXlsx({ ...named, bytes: await readInput(file) }, request, runOptions(terminal));
}
