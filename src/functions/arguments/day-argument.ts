import type { Language } from '../../classifier/language';
import type { Model } from '../../classifier/model';
import { dateIn } from '../../sheet/read/read-elapsed';
import { unknownCulture, type Culture } from '../../sheet/text/culture';
import type { CellValue } from '../../sheet/cells/cell';
import { blockOf, isLeftOut, oneCell, shownCell, type Argument, type Block } from './argument';
import { FunctionFault } from './function-fault';
import { faultText } from './fault-text';

/**
 * Reads the date in the argument `as_of`; undefined if it is left out.
 *
 * @throws FunctionFault if the argument is no date
 */
export function dayOf(
  block: Block | undefined,
  language: Language,
  culture: Culture | undefined,
): number | undefined {
  if (isLeftOut(block)) return undefined;
  const cell = oneCell(block, 'as_of', language);
  const day = dayIn(cell, culture);
  if (day === undefined) throw new FunctionFault('#VALUE!', faultText[language].notDate(shownCell(cell)));
  return day;
}

const dayIn = (cell: CellValue, culture: Culture = unknownCulture) =>
  dateIn(typeof cell === 'boolean' ? '' : cell, culture);

/**
 * Finds the as-of date among the arguments from the policy's place on, for a model with `asOfLast` (policy first, then
 * date). Returns the date as `day`, and the other arguments. Also finds a date in the policy's place, because a policy
 * is never a date.
 */
export function dayLast(
  { asOfLast }: Pick<Model, 'asOfLast'>,
  given: readonly Argument[],
  culture: Culture | undefined,
): { readonly others: readonly Argument[]; readonly day?: Argument } {
  const isDay = (argument: Argument) => {
    const block = blockOf(argument);
    return block?.cells.length === 1 && dayIn(block.cells[0]!, culture) !== undefined;
  };
  if (!asOfLast) return { others: given };
  const at = given.findIndex(isDay);
  // If there is no date, removes the empty argument for it.
  const place = at < 0 && isLeftOut(blockOf(given[1])) ? 1 : at;
  return { others: given.filter((_, index) => index !== place), ...(at >= 0 && { day: given[at] }) };
}
