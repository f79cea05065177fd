import type { Cutoff } from '../cutoff';
import { breaksInRanges } from './break-in-ranges';
import { conditionText } from './compare';
import { placesInRanges, type Asked } from './draw-in-ranges';
import { all, firstOf, withSteps, type Step } from './sql-text';
import { columnOf, cutoffText, isFinite, named, type Writing } from './writing';

/** The steps from the table to the values of the measures, and the name of the last step. */
export interface Read {
  readonly steps: readonly Step[];
  readonly last: string;
}

/**
 * Writes statements that compute cut-offs, each into a variable with the cut-off's name (`cutoffText`). A natural break
 * takes two statements: the first computes the middle number, the second sums differences from it.
 */
export function settingStatements(writing: Writing, cutoffs: readonly Cutoff[], read: Read): string[] {
  const levels = [...new Set(cutoffs.map((cutoff) => levelText(writing, cutoff)))];
  const asked = cutoffs.map((cutoff): Asked => {
    const isBreak = cutoff.rule.kind === 'naturalBreak';
    return {
      name: isBreak ? named(writing, `middle_of_${cutoff.id}`) : cutoffText(writing, cutoff.id),
      group: levels.indexOf(levelText(writing, cutoff)),
      rule: cutoff.rule,
    };
  });
  const middles = asked.filter(({ rule }) => rule.kind === 'naturalBreak');
  const breaks = middles.map((each, index): Asked => ({
    ...each,
    name: cutoffText(writing, cutoffs.filter(({ rule }) => rule.kind === 'naturalBreak')[index]!.id),
  }));
  const middleOf = (group: number) => middles.find((each) => each.group === group)!.name;
  const groupsOfBreaks = [...new Set(breaks.map(({ group }) => group))];
  return [
    ...[...asked, ...breaks].map(({ name }) => `DECLARE OR REPLACE VARIABLE ${name} DOUBLE`),
    set(
      asked,
      read,
      numbersStep(
        read,
        levels.map((_, group) => [group, levels[group]!, '0e0']),
      ),
      placesInRanges(writing, asked),
    ),
    ...(breaks.length === 0
      ? []
      : [
          set(
            breaks,
            read,
            numbersStep(
              read,
              groupsOfBreaks.map((group) => [group, levels[group]!, middleOf(group)]),
            ),
            breaksInRanges(breaks),
          ),
        ]),
  ];
}

/** Writes the number of a client from whom a cut-off is computed; NULL for the other clients. */
function levelText(writing: Writing, { measure, over = [] }: Cutoff): string {
  const value = columnOf(writing, measure, 'value');
  const conditions = [
    isFinite(writing, value),
    ...over.map((each) => conditionText(writing, each, columnOf(writing, each.measure, 'value'))),
  ];
  return firstOf([[all(conditions), value]]);
}

/**
 * Writes a step with one row for each client and group of cut-offs: the group, the client's number, and the middle
 * number.
 */
function numbersStep({ last }: Read, groups: readonly (readonly [number, string, string])[]): Step {
  const rows = groups.map((group) => group.join(', ')).join(',\n    ');
  return {
    name: 'numbers',
    query: `  SELECT STACK(${groups.length},\n    ${rows}) AS (grp, v, middle)\n  FROM ${last}`,
  };
}

function set(
  asked: readonly Asked[],
  { steps }: Read,
  numbers: Step,
  [drawing, query]: readonly [readonly Step[], string],
): string {
  const names = asked.map(({ name }) => name).join(', ');
  return `SET VARIABLE (${names}) = (\n${withSteps([...steps, numbers, ...drawing], query)}\n)`;
}
