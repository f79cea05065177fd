import { traits, type Language } from '../../classifier/language';
import { knowledge, type Measure, type MeasureColumn } from '../../classifier/measure';
import type { CellValue } from '../../sheet/cells/cell';
import { shownCell, shownText } from './argument';
import type { FormulaClients } from './formula-clients';
import { FunctionFault } from './function-fault';
import { faultText } from './fault-text';

/**
 * Checks that a measure's range can be read.
 *
 * @throws FunctionFault if several cells are filled and none can be read, as in a wrong column. A single unreadable
 *   cell of a range only leaves its client unclassified.
 */
export function requireReadable(
  { id }: Measure,
  cells: readonly CellValue[],
  column: MeasureColumn,
  language: Language,
): void {
  let filled = 0;
  for (const state of column.knowledge) {
    if (state === knowledge.known || state === knowledge.future) return;
    if (state >= knowledge.unreadable) filled++;
  }
  if (filled < 2) return;
  const first = shownText(
    shownCell(cells[column.knowledge.findIndex((state) => state >= knowledge.unreadable)]!),
  );
  throw new FunctionFault('#VALUE!', faultText[language].nothingReadable(id, filled, first));
}

/**
 * Refuses the cell that leaves a formula's only client without a tier.
 *
 * @param missing index of the measure that is missing for a tier; -1 if there is none
 * @throws FunctionFault if the cell of that measure is filled and cannot be read
 */
export function requireReadableClient(
  { model, columns, onlyClient }: FormulaClients,
  missing: number,
  language: Language,
): void {
  const measure = model.measures[missing];
  if (!measure || !onlyClient) return;
  const state = columns[measure.id]!.knowledge[0]!;
  if (state < knowledge.unreadable) return;
  const shown = shownText(shownCell(onlyClient[measure.id]!));
  const text = faultText[language];
  // "15.000" is a number, although nobody knows which.
  const isWord = !/\d/.test(shown) && (measure.kind === 'amount' || measure.kind === 'count');
  const fault = state === knowledge.future ? text.future : isWord ? text.notNumber : text.unreadable;
  const [name, description] = [measure.name[language], measure.description[language]];
  // A measure of a model of the user's own has nothing but her name for it.
  const sentences =
    name === description
      ? [fault(`${name} (${measure.id})`, shown)]
      : [fault(measure.id, shown), description];
  throw new FunctionFault('#VALUE!', sentences.join(traits[language].sentenceSeparator));
}
