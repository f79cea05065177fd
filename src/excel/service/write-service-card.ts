import type { Language } from '../../classifier/language';
import { cardOf } from '../../service/card';
import { fieldOf, promised, type Promised } from '../../service/levels';
import { placeOfService } from '../../summary/sheet/summary-record';
import { words } from '../../service/words/languages';
import { cellOnSheet } from '../../sheet/cells/cell';
import { SheetProblem } from '../../sheet/problem';
import type { RunOptions } from '../../sheet/progress';
import { byColumns } from '../../summary/sheet/by-columns';
import { cellAt } from '../../summary/sheet/changes';
import { readFields } from '../../summary/sheet/typed-fields';
import { writeClientCard } from '../client/write-card';
import { untilAnswered } from '../office/run-in-excel';
import { findSummary } from '../summary/find-summary';

/** The client for whom a card is made. */
export interface CardChoice {
  readonly modelId: string;
  /** The id of the client's tier. */
  readonly tier: string;
  readonly client: string;
  readonly language: Language;
  /** From which day the card is valid, as an Excel serial number. */
  readonly today: number;
}

/**
 * Writes what a client is entitled to on a new sheet, without the name and colour of her segment, which are not for her to
 * read. Returns the sheet's name.
 *
 * @throws SheetProblem if there are no levels, or one of them cannot be told
 */
export async function writeServiceCard(
  choice: CardChoice,
  options: Pick<RunOptions, 'onProgress'> = {},
): Promise<{ readonly sheet: string }> {
  const rows = await untilAnswered((context) => rowsOfCard(context, choice), options);
  return writeClientCard(rows, words[choice.language].card.sheet, { ...options, isTitled: true });
}

async function rowsOfCard(
  context: Excel.RequestContext,
  { modelId, tier, client, language, today }: CardChoice,
): Promise<readonly (readonly [string, string])[]> {
  const { made } = await findSummary(context, placeOfService(modelId));
  if (!made) throw new SheetProblem('noServiceSheet', {});
  const { sheetName } = made;
  const { places } = readFields(made.record, made);
  const placeOf = (level: Promised) => places.get(fieldOf(level, tier));
  const row = placeOf('visits')?.row;
  if (row === undefined) throw new SheetProblem('noLevels', { cell: cellOnSheet(sheetName, 0, 0) });
  const cells = byColumns(promised, (level) => {
    const place = placeOf(level);
    return place ? cellAt(made, place.row, place.column).value : '';
  });
  const card = cardOf({ client, cells, today, language });
  if (card.kind === 'card') return card.rows;
  if (card.kind === 'nothing') throw new SheetProblem('noLevels', { cell: cellOnSheet(sheetName, row, 0) });
  const { column } = placeOf(card.level)!;
  throw new SheetProblem('levelUnclear', { cell: cellOnSheet(sheetName, row, column) });
}
