import type { Language } from '../classifier/language';
import { today } from '../excel/office/today';
import { findCustomers, readPolicy, writeSegments } from '../excel/use-cases';
import { mayBeOrders } from '../orders/columns/looks-like-orders';
import { decidesOn, modelAmong, modelsOfWorkbook } from '../policy/model/models-of-workbook';
import { choicesAsBefore, offersFor } from '../sheet/record/chosen-before';
import type { RunOptions } from '../sheet/progress';
import type { CommandResult } from './command-result';

/**
 * Segments the active sheet without asking. On a sheet that was segmented before, repeats the choices of the last run:
 * range, columns, cut-off rules, repeated clients, way to write, with or without a policy. On a new sheet, takes what
 * the pane would propose: the first model, columns found by their headers, the model's own cut-offs. Uses the language
 * of the workbook's policy, and its cut-offs if it has the model. Keeps what the user typed over segments. Returns
 * `ordersFound` if the rows look like orders, and `columnsNeeded` if a column is not found. Never rejects: returns an
 * error as a result.
 */
export async function segmentSheet(language: Language, options: RunOptions = {}): Promise<CommandResult> {
  try {
    const customers = await findCustomers(options);
    const state = await readPolicy();
    const policy = state.kind === 'valid' ? state.policy : undefined;
    const model = modelAmong(modelsOfWorkbook(policy), customers.segmentedBy[0] ?? '');
    if (mayBeOrders(customers)) return { kind: 'ordersFound', customers, modelId: model.id };
    const before = customers.chosenBefore?.[model.id];
    const offers = offersFor(customers, model);
    const columns: Record<string, number> = {};
    const measures: string[] = [];
    for (const { id, optional } of model.measures) {
      const { column, isGuess, gone } = offers[id]!;
      if (column !== undefined && !isGuess) columns[id] = column;
      else if (!optional || gone !== undefined) measures.push(id);
    }
    if (measures.length > 0) return { kind: 'columnsNeeded', customers, modelId: model.id, measures };
    const asBefore = choicesAsBefore(before, customers.headers);
    const choice = {
      modelId: model.id,
      columns,
      cutoffs: decidesOn(policy, model.id) ? {} : (before?.cutoffs ?? {}),
      language: policy?.language ?? language,
      asOf: today(),
      ...asBefore,
      withoutPolicy: (state.kind === 'none' && state.wasDeleted) || asBefore.withoutPolicy,
    };
    const outcome = await writeSegments(customers, choice, 'keep', options);
    return { kind: 'written', customers, choice, outcome };
  } catch (error) {
    return { kind: 'failed', error };
  }
}
