import type { Language } from '../language';
import { decision, resultColumns, ruleColumns } from './decide-rows';
import { adding, columnsText, withSteps } from './sql-text';
import { stepsToCutoffs, type Source } from './steps-to-cutoffs';
import { cutoffText, named, type Writing } from './writing';

/**
 * Writes a query that gives every row of the table its tier, strategy and, if it is unclassified, the reason. Cut-offs
 * whose rule is not a fixed number are computed in the same statement.
 */
export function classifyingStatement(writing: Writing, source: Source, language: Language): string {
  const { steps, last, helpers } = stepsToCutoffs(writing, source);
  const [rules, decided] = [ruleColumns(writing), decision(writing)];
  const [ofRules, ofDecision] = [named(writing, 'ruled'), named(writing, 'decided')];
  const { carried, stepEnd } = writing.dialect;
  const all = [...steps];
  all.push({ name: ofRules, query: adding(last, rules, stepEnd) });
  all.push({ name: ofDecision, query: adding(ofRules, [decided], stepEnd) });
  const own = [...helpers, ...rules.map(({ name }) => name), decided.name];
  return withSteps(
    all,
    `SELECT ${carried.give(own)},\n    ${columnsText(resultColumns(writing, language))}\nFROM ${ofDecision}`,
  );
}

/**
 * Writes a query for the cut-offs alone, with a row for each: its id, and its number, which is NULL if there are no
 * clients to compute it from.
 */
export function cutoffsStatement(writing: Writing, source: Source): string {
  const { steps, last } = stepsToCutoffs(writing, source);
  const one = named(writing, 'one');
  const rows = writing.model.cutoffs
    .filter(({ rangeOf }) => !rangeOf)
    .map(
      ({ id }) =>
        `SELECT ${writing.dialect.text(id)} AS cutoff, ${cutoffText(writing, id)} AS number FROM ${one}`,
    );
  return withSteps(
    [...steps, { name: one, query: `  SELECT * FROM ${last} LIMIT 1` }],
    rows.join('\nUNION ALL\n'),
  );
}
