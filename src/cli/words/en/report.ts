import { languages } from '../../../classifier/language';
import { dialectNames } from '../../../classifier/sql/dialects/dialects';
import type { ReportText } from '../report';

export const report: ReportText = {
  segmented: (file, sheet, model) => `${file}, sheet ${sheet}, by ${model}:`,
  written: (out) => `Written: ${out}`,
  column: (measure, header, letters) => `${measure} from the column "${header}" (${letters})`,
  cutoff: (name, value, rule) => `${name}: ${value} (${rule})`,
  otherTexts: 'Other texts, typed by hand',
  total: 'Clients',
  more: (many) => `and ${many} more; --json lists all`,
  policyGiven: (file) =>
    `The policy in ${file} was used, and replaces the one in the workbook if it had one.`,
  policyLacks: (file, model) =>
    `The policy in ${file} has no rules for ${model}, so it decided nothing. Add the model to the policy, or choose another policy.`,
  policyAdded: (sheet) => `The rules are on the new sheet ${sheet}.`,
  policyProtected: (sheet) => `The sheet ${sheet} is protected, so its numbers were used as they are.`,
  looksLikeOrders: (client, lines) =>
    `This looks like a list of orders, not of clients: ${client} is on ${lines} lines. Each line got a segment of its own.`,
  looksLikeVisits: (client, lines) =>
    `This looks like a list of visits or orders without amounts, not of clients: ${client} is on ${lines} lines. Each line got a segment of its own; with --repeated added, a client has one.`,
  cutOff: (cell) =>
    `The last line (${cell}) has fewer cells than every other and no line break: the file may have been cut off, and so may a number in it. Compare it with where it comes from.`,
  onlyTier: (tier) =>
    `All clients are in ${tier}, because the cut-offs separate nobody. Give other cut-offs with --cutoff, or another column with --column.`,
  emptyTiers: (tiers) =>
    `With these cut-offs, nobody is in: ${tiers}. If you want somebody there, give other cut-offs with --cutoff.`,
  standIn: (measure, header) => `${measure}: there is no column for it, so "${header}" was used instead.`,
  leftOut: (things) => `Not in the new file: ${things}.`,
  savedAsUtf8: (encoding) => `The file was read as ${encoding} and is written as UTF-8.`,
  policyValid: (file, models) => `${file} is a valid policy for: ${models.join(', ')}.`,
  policyMade: (out, models) => `Written: ${out}, a policy for ${models.join(', ')}.`,
  nobodyThere: 'No client is in this segment.',
  typedByHand: (tier) => `(typed by hand: ${tier})`,
  optional: 'may be left out',
  usage: {
    segment: `clienttier segment FILE --model ID [--out FILE] [--sheet NAME] [--header ROW] [--encoding NAME] [--separator SIGN] [--decimal .|,] [--column MEASURE=HEADER] [--cutoff MEASURE=RULE] [--cap TIER=CLIENTS|HOURSh[/HOURS][:TIER]] [--cap-by MEASURE] [--policy FILE] [--language ${languages.join('|')}] [--as-of 2026-01-31] [--repeated each|added] [--as values|portable] [--new-workbook] [--json] [--force]`,
    explain:
      'clienttier explain FILE --model ID (--client NAME | --row NUMBER | --tier NAME) [options of segment] [--json]',
    models: `clienttier models [--language ${languages.join('|')}] [--json]`,
    policy: `clienttier policy check FILE [--language ${languages.join('|')}] [--json] | clienttier policy make FILE [--model ID] [--out FILE] [options of segment] [--json] [--force]`,
    sql: `clienttier sql --model ID --dialect ${dialectNames.join('|')} [--policy FILE] [--table NAME] [--column MEASURE=COLUMN] [--cutoff MEASURE=RULE] [--cap TIER=CLIENTS|HOURSh/HOURS[:TIER]] [--cap-by MEASURE] [--as-of 2026-01-31] [--language ${languages.join('|')}] [--cutoffs]`,
  },
  help: (usages) =>
    `ClientTier sorts the customers of an .xlsx, .csv or .parquet file into segments.\n\n${usages.map((usage) => `  ${usage}\n`).join('')}\nMore is in docs/command-line.md.`,
};
