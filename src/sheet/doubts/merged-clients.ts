import type { Language } from '../../classifier/language';
import type { MergedDown } from '../cells/merged-down';
import { quoteOf } from '../cells/quote';
import { clientCell, sheetColumn, type CustomerRange } from '../customer-range';
import { columnOfNames, columnsOfClients } from '../match/client-columns';
import type { ReportedCell } from '../reported-cell';
import type { RowEvidence } from '../rows/row-evidence';
import { sheetText } from '../text/sheet-text';

/**
 * Reports the first client whose cell is merged over several rows, and how many such clients there are. Empty if there
 * is none.
 */
export function mergedClients(
  range: CustomerRange,
  language: Language,
  {
    evidence,
    merged = [],
  }: { readonly evidence?: RowEvidence; readonly merged?: readonly MergedDown[] | undefined },
): ReportedCell[] {
  if (!evidence) return [];
  const { headers, labels } = evidence;
  const index = columnOfNames(headers, columnsOfClients(headers, [...labels.keys()]));
  const ofClients = merged.filter((each) => each.index === index && each.row < range.rows);
  const [first] = ofClients;
  if (index === undefined || !first) return [];
  const { row, rows } = first;
  const cell = clientCell(range, row, sheetColumn(range, index));
  const name = quoteOf(labels.get(index)!.at(row) ?? '');
  return [{ row, cell, reason: sheetText[language].mergedClient(name, rows, ofClients.length) }];
}
