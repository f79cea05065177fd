import { columnsAddress } from '../sheet/customer-range';
import { SheetProblem } from '../sheet/problem';
import { segmentRoles } from '../sheet/segment-record';
import type { Customers } from '../sheet/segmentation';
import { findCustomersAgain } from './find-customers';
import { recordKey } from './own-names';
import { atOnce } from './run-in-excel';
import { takeOutColumns } from './take-out-columns';
import { requireNoProtection } from './write-segments';

/**
 * Takes out the columns that this model wrote beside these customers, and every trace of them. Answers where they
 * stood. Throws a SheetProblem where there are none or the sheet is protected.
 */
export function removeSegments(customers: Customers, modelId: string): Promise<{ address: string }> {
  return atOnce(async (context) => {
    const { customers: found, survey, table, area, own: runs } = await findCustomersAgain(context, customers);
    const own = runs.find(({ record }) => record.modelId === modelId);
    if (!own) throw new SheetProblem('nothingToRemove', { sheet: survey.name });
    requireNoProtection(survey);

    const columns = segmentRoles.flatMap((role) => {
      const column = own.columns[role];
      return column
        ? [{ role, area: { ...area, left: column.left, columns: 1 }, before: own.record.before[role] }]
        : [];
    });
    for (const name of own.names) name.delete();
    if (!own.isCopy) context.workbook.settings.getItem(recordKey(own.number)).delete();
    takeOutColumns(survey.sheet, columns, table && { table: table.table, left: table.area.left });
    for (const item of survey.own.debris) item.delete();
    await context.sync();
    return {
      address: columnsAddress(
        found.range,
        columns.map((column) => column.area.left),
      ),
    };
  });
}
