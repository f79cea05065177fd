import { defaultLanguage } from '../../classifier/language';
import { onlyArgument, rowGiven } from '../arguments/options';
import { readArguments, type Given } from '../arguments/read-arguments';
import { CliProblem } from '../problem/cli-problem';
import { explanationOf, type Explanation, type Whom } from '../report/explanation';
import { sayIfPolicyLacks } from '../report/policy-lacks-model';
import { printJson, printLines } from '../report/print-in-parts';
import type { Terminal } from '../report/terminal';
import { words } from '../words/languages';
import type { Command } from './command';
import { decidingOptions, requestOf } from './deciding-options';
import { planOfFile } from './plan-of-file';

const whomOptions = { client: 'one', row: 'one', tier: 'one' } as const;
const options = { ...decidingOptions, ...whomOptions, json: 'switch' } as const;

/** Says why one client, or every client of a tier, has this tier. Writes no file. */
export const explain: Command = async (args, terminal, language) => {
  const { given, positionals } = readArguments('explain', args, options);
  const { usage } = words[language ?? defaultLanguage].report;
  const file = onlyArgument('explain', positionals, usage.explain);
  const whom = whomOf(given);
  const request = await requestOf(given, terminal.today, language);
  const explanation = explanationOf(await planOfFile(file, given.sheet, request, terminal), whom);
  const ofFile = { file: given.policy, policy: request.policy };
  sayIfPolicyLacks(terminal, ofFile, explanation.model, language ?? explanation.language);
  if (given.json) printJson({ file, ...explanation }, terminal.print);
  else printExplanation(explanation, terminal.print);
};

/**
 * Returns which clients to explain.
 *
 * @throws CliProblem unless exactly one of the options says so
 */
function whomOf({ client, row, tier }: Given<typeof whomOptions>): Whom {
  const asked: Whom[] = [
    ...(client === undefined ? [] : [{ client }]),
    ...(row === undefined ? [] : [{ row: rowGiven('--row', row)! }]),
    ...(tier === undefined ? [] : [{ tier }]),
  ];
  const [whom, another] = asked;
  if (!whom || another) throw new CliProblem('whomToExplain', {});
  return whom;
}

function printExplanation({ clients, language }: Explanation, print: Terminal['print']): void {
  const text = words[language].report;
  if (clients.length === 0) return print(text.nobodyThere);
  printLines(
    clients,
    ({ cell, client, tier, why, isTypedByHand }) => {
      const hand = isTypedByHand ? `  ${text.typedByHand(tier)}` : '';
      return `${cell}  ${client === '' ? '' : `${client}  `}${why}${hand}`;
    },
    print,
  );
}
