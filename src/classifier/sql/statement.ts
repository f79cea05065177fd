import type { Language } from '../language';
import { decision, resultColumns, ruleColumns } from './decide-rows';
import { roomColumns, roomSteps, tierAfterCaps, tierByRules, type RoomInTiers } from './room-columns';
import { adding, columnsText, withSteps } from './sql-text';
import { stepsToCutoffs, type Source } from './steps-to-cutoffs';
import { cutoffText, named, type Writing } from './writing';

/**
 * Writes a query that gives every row of the table its tier, strategy and, if it is unclassified, the reason. Statements
 * that compute cut-offs come before it, unless the query computes them itself.
 *
 * @param room how many clients some tiers have room for; left out: there is room for everybody
 * @returns statements to run one after the other in one session; the last is the query
 */
export function classifyingStatements(
  writing: Writing,
  source: Source,
  language: Language,
  room?: RoomInTiers,
): string[] {
  const { first, steps, last, helpers } = stepsToCutoffs(writing, source);
  const [rules, decided] = [ruleColumns(writing), decision(writing)];
  const [ofRules, ofDecision] = [named(writing, 'ruled'), named(writing, 'decided')];
  const { carried, stepEnd } = writing.dialect;
  const all = [...steps];
  all.push({ name: ofRules, query: adding(last, rules, stepEnd) });
  all.push({ name: ofDecision, query: adding(ofRules, [decided], stepEnd) });
  if (room) all.push(...roomSteps(writing, room, ofDecision));
  const own = [
    ...helpers,
    ...rules.map(({ name }) => name),
    decided.name,
    ...(room ? roomColumns(writing, room) : []),
  ];
  const capped = room && {
    byRules: tierByRules(writing),
    now: tierAfterCaps(writing, room),
    marked: (strategy: string) => room.marked(strategy),
  };
  const results = columnsText(resultColumns(writing, language, capped));
  const query = withSteps(all, `SELECT ${carried.give(own)},\n    ${results}\nFROM ${all.at(-1)!.name}`);
  return [...first, query];
}

/**
 * Writes a query for the cut-offs alone, with a row for each: its id, and its number, which is NULL if there are no
 * clients to compute it from.
 *
 * @returns statements to run one after the other in one session; the last is the query
 */
export function cutoffsStatements(writing: Writing, source: Source): string[] {
  const { first, steps, last } = stepsToCutoffs(writing, source);
  const one = named(writing, 'one');
  const rows = (from: string) =>
    writing.model.cutoffs
      .filter(({ rangeOf }) => !rangeOf)
      .map(
        ({ id }) =>
          `SELECT ${writing.dialect.text(id)} AS cutoff, ${cutoffText(writing, id)} AS number${from}`,
      )
      .join('\nUNION ALL\n');
  if (writing.dialect.draws === 'first') return [...first, rows('')];
  return [
    withSteps([...steps, { name: one, query: `  SELECT * FROM ${last} LIMIT 1` }], rows(` FROM ${one}`)),
  ];
}
