import { inputsOf } from '../derivation';
import type { Model } from '../model';
import { decisionFormula, switchOf, type Writing } from './decision-formula';
import { and, call, when } from './formula-text';
import type { NativeCells } from './native-cells';
import { tierOfBlanks } from '../decide/tier-of-blanks';
import { nativeMeasures } from './native-measures';
import { rangesFormula, scoresCompared } from './ranges-formula';
import { allClients, neededMeasures, shortenTable } from './shorten-table';

/**
 * Makes a formula of Excel's own functions (2019, works without Ctrl+Shift+Enter) that gives the same result for a row
 * as `classify`: the name of the tier or of *Unclassified*, taken from the policy's cells. Gives nothing if the row is
 * blank, and #N/A while the policy is not valid. If all measures are blank but `cells.client` is filled, gives the tier
 * of `tierOfBlanks`, if there is one. Texts that `readsNatively` excludes leave the client unclassified.
 *
 * @param model the model in row form
 */
export function nativeFormula(model: Model, cells: NativeCells): string {
  const measure = nativeMeasures(model, cells);
  const writing: Writing = {
    measure,
    model,
    cutoff: cells.cutoff,
    tier: cells.tier,
    unclassified: cells.tier('unclassified'),
  };
  const given = model.measures.filter(({ id }) => cells.measure(id) !== undefined);
  const isGiven = (id: string) => cells.measure(id) !== undefined;

  const { needed, first, formula } = decided(model, writing, isGiven, cells.cutoff);
  const derived = (model.derived ?? []).map(({ id, derivation }) => ({ id, inputs: inputsOf(derivation) }));
  const numbers = derived.filter(({ id }) => needed.includes(id)).flatMap(({ inputs }) => inputs);
  const firstInputs = [first, ...(derived.find(({ id }) => id === first)?.inputs ?? [])];
  const readable = given
    .filter(({ id }) => !(measure(id).failsUnread && firstInputs.includes(id)))
    .flatMap(({ id }) => {
      const { isNumber, readable: isRead } = measure(id);
      return numbers.includes(id) ? isNumber : [isRead(given.length > 1 && !needed.includes(id))];
    });

  const decision = when(and(readable), formula, writing.unclassified);
  const isBlankRow = `TRIM(${given.map(({ id }) => cells.measure(id)!).join('&')})=""`;
  const onlyNamed =
    cells.client &&
    tierOfBlanks(
      model,
      given.map(({ id }) => id),
    );
  const ofBlank = onlyNamed ? call('IF', `TRIM(${cells.client})=""`, '""', cells.tier(onlyNamed)) : '""';
  const answer = call('IFERROR', call('IF', isBlankRow, ofBlank, decision), writing.unclassified);
  return `=${call('IF', call('ISERROR', cells.valid), 'NA()', answer)}`;
}

interface Decided {
  /** Ids of the measures without which no client has a tier. */
  readonly needed: readonly string[];
  /** Id of the measure that the formula tests first. */
  readonly first?: string;
  /** The formula for the tier of a client whose needed measures are known. */
  readonly formula: string;
}

function decided(
  model: Model,
  writing: Writing,
  isGiven: (id: string) => boolean,
  cutoff: NativeCells['cutoff'],
): Decided {
  const scores = scoresCompared(model);
  if (scores.length > 0) return { needed: scores, formula: rangesFormula(model, writing, cutoff) };
  const all = allClients(model, isGiven);
  const needed = neededMeasures(model.table, all);
  const clients = all.filter((client) => needed.every((id) => client.get(id)!.known));
  return {
    needed,
    first: switchOf(shortenTable(model.table, clients), clients, writing),
    formula: decisionFormula(model.table, clients, writing),
  };
}
