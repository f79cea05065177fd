import { catalogue, modelById } from '../classifier/catalogue';
import type { Language } from '../classifier/language';
import { today } from '../excel/today';
import { findCustomers, writeSegments } from '../excel/use-cases';
import { columnsToOffer } from '../sheet/chosen-before';
import type { CommandResult } from './last-run';

/**
 * Segments the sheet as the last time here, with the same range, columns, cut-off rules and treatment of repeated
 * clients; else with what the pane would propose: the first model, the proposed columns, its own cut-offs. Overrides
 * are kept. Never rejects: what went wrong is the result.
 */
export async function segmentSheet(language: Language): Promise<CommandResult> {
  try {
    const customers = await findCustomers();
    const model = modelById(customers.segmentedBy[0] ?? catalogue[0]!.id);
    const before = customers.chosenBefore?.[model.id];
    const proposed = columnsToOffer(customers, model);
    const columns: Record<string, number> = {};
    const measures: string[] = [];
    for (const { id, optional } of model.measures) {
      const column = proposed[id];
      if (column !== undefined) columns[id] = column;
      else if (!optional) measures.push(id);
    }
    if (measures.length > 0) return { kind: 'columnsNeeded', customers, modelId: model.id, measures };
    const { cutoffs = {}, repeated } = before ?? {};
    const choice = { modelId: model.id, columns, cutoffs, language, asOf: today(), repeated };
    return { kind: 'written', customers, outcome: await writeSegments(customers, choice, 'keep') };
  } catch (error) {
    return { kind: 'failed', error };
  }
}
