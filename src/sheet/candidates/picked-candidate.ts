import { headerAt } from '../find/header';
import type { Area } from '../cells/area';
import type { Candidate } from './customer-candidates';
import type { SheetWindow } from './sheet-windows';

/**
 * Makes a candidate from cells that somebody named; their first row (or two) is the header. Undefined if there is no row
 * below it.
 *
 * @param window the first rows of the area
 */
export function pickedCandidate(area: Area, { cells }: SheetWindow): Candidate<never> | undefined {
  const header = headerAt(cells, 0);
  const headerRows = header.last + 1;
  if (area.rows <= headerRows) return undefined;
  return {
    area: { ...area, top: area.top + header.last, rows: area.rows - header.last },
    names: header.names,
    cells: cells.slice(header.last),
    picked: { headerRows },
  };
}
