import path from 'node:path';
import { defaultLanguage } from '../../classifier/language';
import { policyToJson } from '../../policy/file/policy-file';
import type { Policy } from '../../policy/policy';
import { onlyArgument } from '../arguments/options';
import { readArguments } from '../arguments/read-arguments';
import type { Request } from '../choice/request';
import { checkOutput, writeOutput } from '../files/output-file';
import { readInput } from '../files/read-input';
import { CliProblem } from '../problem/cli-problem';
import type { Terminal } from '../report/terminal';
import { words } from '../words/languages';
import type { Command } from './command';
import { decidingOptions, requestOf } from './deciding-options';
import { isCsv, isParquet } from './file-kind';
import { planOfListFile, runOptions } from './plan-of-file';

const options = { ...decidingOptions, out: 'one', json: 'switch', force: 'switch' } as const;

/**
 * Makes a policy file. If the workbook has a policy and no `--model` is given, writes this policy; otherwise the policy
 * that a run over the customers would write.
 */
export const makePolicy: Command = async (args, terminal, messages) => {
  const { given, positionals } = readArguments('policy make', args, options);
  const { usage } = words[messages ?? defaultLanguage].report;
  const file = onlyArgument('policy make', positionals, usage.policy);
  const request = await requestOf(given, terminal.today, messages);
  if (request.caps.size > 0) throw new CliProblem('capNotInPolicy', {});
  const out = given.out ?? path.join(path.dirname(file), `${path.parse(file).name}-policy.json`);
  if (!/\.json$/i.test(out)) throw new CliProblem('outputKind', { out, kinds: ['.json'] });
  const force = given.force ?? false;
  await checkOutput(out, force);
  const policy = await policyOf(file, given.sheet, request, terminal);
  await writeOutput(out, [new TextEncoder().encode(policyToJson(policy))], force);
  const models = policy.models.map(({ modelId }) => modelId);
  const { report } = words[request.language ?? policy.language];
  terminal.print(
    given.json ? JSON.stringify({ file, out, models }, undefined, 2) : report.policyMade(out, models),
  );
};

async function policyOf(
  file: string,
  sheet: string | undefined,
  request: Request,
  terminal: Terminal,
): Promise<Policy> {
  if (isCsv(file) || isParquet(file)) {
    const planned = await planOfListFile(file, sheet, request, terminal);
    const { policyOfList } = await import('../list/policy-of-list');
    return policyOfList(planned, request.policy);
  }
  const input = { file: path.basename(file), bytes: await readInput(file), sheet };
  const { policyOfXlsx } = await import('../xlsx/policy-of-xlsx');
  return policyOfXlsx(input, request, runOptions(terminal));
}
