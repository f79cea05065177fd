import { inputsOf } from '../derivation';
import { knowledge, type MeasureColumn, type MeasureColumns } from '../measure';
import type { Model } from '../model';
import { rowsPerSlice, type Sliced } from '../slices';
import { noClient } from '../unclassified';
import { blankClassification, writer, type Classification } from './classification';
import type { Combinations } from './combinations';
import type { ClientDecider, IsClient } from './decide-client';

type ColumnOf = (measure: string) => MeasureColumn | undefined;

/**
 * Asks the table once for each combination of intervals, and then looks up the answer. Rows with something unknown
 * are decided one by one: they may be blank or unreadable.
 */
export function* lookUp(
  model: Model,
  columns: MeasureColumns,
  decider: ClientDecider,
  { count, ofRows, isWhole, columnOf }: Combinations & { columnOf: ColumnOf },
  isClient: IsClient,
): Sliced<Classification> {
  const found = blankClassification(decider.rows);
  const { tiers, missing, rules } = found;
  const write = writer(model, found);
  const given = Object.entries(columns);
  const mayBeUnread = !tableShowsUnread(model, columns, columnOf);
  // A derived measure may lack different inputs in rows that the table cannot tell apart.
  const isAlike = (model.derived ?? []).length === 0;
  /** Answers by combination, valid if `state` says so. */
  const [tierOf, ruleOf, missingOf] = [new Int16Array(count), new Int16Array(count), new Int16Array(count)];
  const state = new Uint8Array(count);

  const ask = (row: number, combination: number) => {
    write(row, decider.at(row));
    if (!isAlike && missing[row] !== -1) return;
    tierOf[combination] = tiers[row]!;
    ruleOf[combination] = rules[row]!;
    missingOf[combination] = missing[row]!;
    state[combination] = !mayBeUnread && isWhole(combination) ? states.sure : states.answered;
  };
  const lookAt = (row: number, combination: number) => {
    const unread = given.find(([, column]) => column.knowledge[row]! >= knowledge.unreadable);
    if (unread) missing[row] = model.measures.findIndex(({ id }) => id === unread[0]);
    else if (!isClient(row) && given.every(([, column]) => column.knowledge[row] === knowledge.blank))
      tiers[row] = noClient;
    else if (state[combination] === states.open) ask(row, combination);
    else {
      tiers[row] = tierOf[combination]!;
      rules[row] = ruleOf[combination]!;
      missing[row] = missingOf[combination]!;
    }
  };

  for (let from = 0; from < decider.rows; from += rowsPerSlice) {
    const to = Math.min(decider.rows, from + rowsPerSlice);
    const combinations = ofRows(from, to);
    for (let row = from; row < to; row++) {
      const combination = combinations[row - from]!;
      if (state[combination] === states.sure) {
        tiers[row] = tierOf[combination]!;
        rules[row] = ruleOf[combination]!;
      } else lookAt(row, combination);
    }
    if (to < decider.rows) yield;
  }
  return found;
}

/** States of a combination: no answer yet, an answer for rows that get one, an answer for all rows. */
const states = { open: 0, answered: 1, sure: 2 } as const;

/**
 * Returns whether a combination shows that a row is blank or unreadable: the table reads each column, or a measure
 * computed from it, and at least one column directly.
 */
function tableShowsUnread({ table, derived = [] }: Model, columns: MeasureColumns, columnOf: ColumnOf) {
  const asked = new Set(table.flatMap(({ when }) => when.map(({ measure }) => measure)));
  const inputs = derived.filter(({ id }) => asked.has(id)).flatMap(({ derivation }) => inputsOf(derivation));
  const read = new Set([...asked, ...inputs]);
  return (
    Object.keys(columns).every((id) => read.has(id)) &&
    Object.entries(columns).some(([id, column]) => asked.has(id) && columnOf(id) === column)
  );
}
