import { isBlank } from '../cells/cell';
import type { Customers } from '../customers';
import { columnsOfClients } from './client-columns';
import { numbersSeen } from './numbers-seen';
import type { Measure } from '../../classifier/measure';
import { proposals } from './propose-columns';

type Sheet = Pick<Customers, 'headers' | 'samples' | 'culture'>;

/** The column with the list's money, and all columns that may be money. */
export function moneyColumns(sheet: Sheet, money: Measure) {
  const { column } = proposals(sheet, { measures: [money] })[money.id]!;
  const others = numbersSeen(sheet, [money], []).map((seen) => seen.column);
  return { proposed: column, all: [...new Set([...(column === undefined ? [] : [column]), ...others])] };
}

/** How many different values a column has at most for its values to be groups, such as regions. */
const mostGroups = 40;

/**
 * Returns the columns of texts whose values repeat, so that they are groups of clients: owner, region. Not the columns
 * that identify the client.
 */
export function groupColumns({ headers, samples }: Pick<Sheet, 'headers' | 'samples'>): number[] {
  const ofClients = columnsOfClients(headers);
  return headers.flatMap((_, column) => {
    if (ofClients.includes(column)) return [];
    const filled = samples.map((row) => row[column] ?? '').filter((cell) => !isBlank(cell));
    const different = new Set(filled).size;
    const areTexts = filled.every((cell) => typeof cell === 'string' && !/\d{3}/.test(cell));
    const isGrouped = different > 1 && different <= Math.min(mostGroups, filled.length / 2);
    return areTexts && isGrouped ? [column] : [];
  });
}
