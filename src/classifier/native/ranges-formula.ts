import type { DecisionTable, Edge } from '../decision-table';
import { scoreLimits } from '../derive/quantile-score';
import type { Model } from '../model';
import type { Writing } from './decision-formula';
import { call, chosenCells } from './formula-text';

/**
 * Returns the ids of the scores that every rule of the model compares with a range, as in RFM; empty for other models.
 */
export const scoresCompared = ({ derived = [] }: Model): string[] =>
  derived.filter(({ derivation }) => derivation.kind === 'scoreByEdges').map(({ id }) => id);

/**
 * Makes a formula that finds the first rule whose ranges contain all scores. A policy may set ranges in any order, so
 * the formula cannot nest rules: it compares each score with all lowest and all highest ends at once.
 *
 * @throws if a rule has a condition other than a range for each score
 */
export function rangesFormula(
  model: Model,
  { measure, tier, unclassified }: Writing,
  cutoff: (id: string) => string,
): string {
  const { table } = model;
  const ids = scoresCompared(model);
  for (const { when } of table) {
    const asksFor = (id: string) =>
      when.some((each) => each.measure === id && each.above === undefined && each.below === undefined);
    if (when.length !== ids.length || !ids.every(asksFor))
      throw new Error(`${model.id}: a rule can only ask from which score up to which`);
  }
  const ends = (id: string, side: 'from' | 'upTo', open: number) =>
    chosenCells(edgesOn(id, side, table).map((edge) => cellOf(edge ?? open, cutoff)));
  const lie = ids.flatMap((id) => {
    const { value } = measure(id);
    const { least, most } = scoreLimits;
    return [`(${value}>=${ends(id, 'from', least)})`, `(${value}<=${ends(id, 'upTo', most)})`];
  });
  const outcomes = table.map((rule) => ('tier' in rule ? tier(rule.tier) : unclassified));
  return call('CHOOSE', call('MATCH', 1, lie.join('*'), 0), ...outcomes);
}

const edgesOn = (id: string, side: 'from' | 'upTo', table: DecisionTable) =>
  table.map(({ when }) => when.find(({ measure }) => measure === id)?.[side]);

const cellOf = (edge: Edge, cutoff: (id: string) => string) =>
  typeof edge === 'string' ? cutoff(edge) : String(edge);
