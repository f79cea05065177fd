import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { kindOf, type Failed, type Tally } from '../../test/sequences/soak/tally';
import { markdownTable } from '../bench/markdown-table';

const heading = '## The last soak';

/** The number of sequences of a whole soak. */
const whole = 10_000;

/** Writes the results of the sequences as Markdown. */
export function soakReport(tally: Tally, seed: number): string {
  const { actions, pairs, faults, edits, told, failed, sequences } = tally;
  const names = Object.keys(actions).sort();
  const missing = names.flatMap((first) =>
    names.map((second) => `${first} > ${second}`).filter((pair) => !pairs[pair]),
  );
  const of = (kind: string) => failed.filter((each) => kindOf(each) === kind).length;
  const figures = [
    ['sequences', sequences],
    ['actions', total(actions)],
    ['faults', total(faults)],
    ['edits between two messages', total(edits)],
    ['lost', of('lost')],
    ['left behind', of('left behind')],
    ['otherwise wrong', of('wrong')],
    ['first seed', String(seed)],
    ['processor time a sequence (ms)', Math.round(tally.milliseconds / sequences)],
  ] as const;
  return [
    `${heading}\n`,
    `By \`npm run soak -- --seed ${seed} --count ${sequences}\`${sequences < whole ? `: a part of the ${whole.toLocaleString('en-US')} of a whole one` : ''}.\n`,
    markdownTable(['', 'number'], figures),
    pairsText(Object.keys(pairs).length, names.length ** 2, missing),
    ...[
      ['action', actions],
      ['fault', faults],
      ['edit between two messages', edits],
      ['what the user was told', told],
    ].map(([name, counts]) => markdownTable([name as string, 'times'], often(counts as Tally['actions']))),
    ...(failed.length > 0 ? [`${failedText(failed)}\n`] : []),
  ].join('\n');
}

const total = (counts: Readonly<Record<string, number>>) =>
  Object.values(counts).reduce((sum, times) => sum + times, 0);

const often = (counts: Readonly<Record<string, number>>) =>
  Object.entries(counts).sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));

function pairsText(occurred: number, all: number, missing: readonly string[]): string {
  const which = missing.length > 0 && missing.length <= 12 ? `: never ${missing.join(', ')}` : '';
  return `Of ${all} pairs of neighbours ${occurred} occurred${which}.\n`;
}

const failedText = (failed: readonly Failed[]) =>
  failed
    .map(({ seed, step, action, wrong }) => `- seed ${seed}, step ${step} (${action}): ${wrong[0]}`)
    .join('\n');

/** Replaces the previous report in a document, or adds the report at its end. */
export function writeSoakReport(document: string, report: string): void {
  const [before = ''] = existsSync(document) ? readFileSync(document, 'utf8').split(heading) : [];
  writeFileSync(document, `${before.trimEnd()}${before ? '\n\n' : ''}${report}`);
}
