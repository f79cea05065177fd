import type { CellValue } from '../../sheet/cells/cell';
import { sheetRow } from '../../sheet/customer-range';
import { judgedRows, mostDoubtfulRows, type RowEvidence } from '../../sheet/rows/row-evidence';
import { findNonClients } from '../../sheet/rows/find-non-clients';
import type { Question } from '../../sheet/question';
import type { CellsRead } from './read-cells';
import type { FoundCustomers } from '../find/found-customers';
import { runSliced } from '../office/run-sliced';

/**
 * Judges which rows are clients, from their values. If some rows stay doubtful, reads their formulas and bold type in
 * one request and judges all rows again: once a row is known to be a total, the totals below it add up other rows.
 */
export async function readEvidence(
  context: Excel.RequestContext,
  { customers: { range, headers, culture, isMadeFromOrders }, survey: { sheet } }: FoundCustomers,
  question: Question,
  { measures, labels }: Pick<CellsRead, 'measures' | 'labels'>,
): Promise<RowEvidence> {
  const judge = (evidence: RowEvidence) =>
    runSliced(findNonClients(judgedRows(range, question, measures, evidence, culture)));
  const fromValues = { headers, labels, isMadeFromOrders };
  const judging = await judge(fromValues);
  if (judging.doubtful.length === 0) return { ...fromValues, judging };
  const rows = judging.doubtful.slice(-mostDoubtfulRows);
  const figures = question.measures.map(({ measure, column }) => ({
    id: measure.id,
    cells: rows.map((row) =>
      sheet.getCell(sheetRow(range, row), column).load({ formulas: true, format: { font: { bold: true } } }),
    ),
  }));
  await context.sync();
  const formulas = figures.map(({ id, cells }) => [
    id,
    new Map(cells.map((cell, index) => [rows[index]!, cell.formulas[0]![0] as CellValue])),
  ]);
  const isBold = (index: number) => figures.some(({ cells }) => cells[index]!.format.font.bold);
  const evidence: RowEvidence = {
    ...fromValues,
    formulas: Object.fromEntries(formulas),
    bold: new Set(rows.filter((_, index) => isBold(index))),
  };
  return { ...evidence, judging: await judge(evidence) };
}
