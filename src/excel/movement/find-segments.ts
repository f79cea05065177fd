import type { Model } from '../../classifier/model';
import { modelAmong, modelsOfWorkbook } from '../../policy/model/models-of-workbook';
import { clientsTable } from '../../orders/sheet/clients-record';
import type { Customers } from '../../sheet/customers';
import { columnsOfClientsIn } from '../../sheet/match/client-columns';
import { labelColumns } from '../../sheet/match/label-columns';
import { SheetProblem } from '../../sheet/problem';
import type { RunOptions } from '../../sheet/progress';
import { findCustomersAgain, findListOn } from '../find/find-customers';
import type { FoundCustomers } from '../find/found-customers';
import { throwIfCancelled } from '../office/put-back-wholly';
import { untilAnswered } from '../office/run-in-excel';
import { policyToFollow, readPolicyState } from '../policy/policy-state';
import { columnsWithSegments } from './columns-with-segments';

/** A list on another sheet with segments to compare. */
export interface ListWithSegments {
  readonly sheetId: string;
  readonly sheetName: string;
  /** The headers of its columns with segments. */
  readonly columns: readonly string[];
  /** The headers that both lists have, the one that identifies clients best first. */
  readonly keys: readonly string[];
}

/** The columns with segments of a model that can be compared. */
export interface SegmentsFound {
  /** The headers of such columns on the present list. */
  readonly here: readonly string[];
  readonly elsewhere: readonly ListWithSegments[];
}

/**
 * Finds columns with segments of a model: on this list, and on lists of other sheets that have a column in common by which
 * clients can be told. Each sheet that is not blank costs some requests, so the user may cancel.
 *
 * @throws SheetProblem if the list is gone, or the user has cancelled
 */
export const findSegments = (
  customers: Customers,
  modelId: string,
  options: Pick<RunOptions, 'signal'> = {},
): Promise<SegmentsFound> =>
  untilAnswered(async (context) => {
    const found = await findCustomersAgain(context, customers, false);
    const model = await modelAsked(context, modelId);
    const sheets = context.workbook.worksheets.load('items/id,items/name');
    await context.sync();
    const elsewhere: ListWithSegments[] = [];
    for (const { id: sheetId, name: sheetName } of sheets.items) {
      if (sheetId === customers.range.sheetId) continue;
      throwIfCancelled(options, sheetName);
      const other = await listOn(context, { sheetId, sheetName });
      if (!other) continue;
      const columns = columnsWithSegments(other, model).map(({ header }) => header);
      const keys = sharedKeys(found.customers, other.customers);
      if (columns.length > 0 && keys.length > 0) elsewhere.push({ sheetId, sheetName, columns, keys });
    }
    return { here: columnsWithSegments(found, model).map(({ header }) => header), elsewhere };
  }, {});

/** Returns the model with the workbook's policy. */
export async function modelAsked(context: Excel.RequestContext, modelId: string): Promise<Model> {
  return modelAmong(modelsOfWorkbook(policyToFollow(await readPolicyState(context))), modelId);
}

/** Returns the list on a sheet; undefined if there is none, or if the sheet is one of ClientTier's own. */
export async function listOn(
  context: Excel.RequestContext,
  sheet: { readonly sheetId: string; readonly sheetName: string },
): Promise<FoundCustomers | undefined> {
  try {
    const found = await findListOn(context, { ...sheet, row: 0, column: 0 });
    const { tableName = '' } = found.customers.range;
    return tableName.startsWith('CT_') && !tableName.startsWith(clientsTable) ? undefined : found;
  } catch (error) {
    // Skips a sheet without a list.
    if (error instanceof SheetProblem) return undefined;
    throw error;
  }
}

/**
 * Returns the headers that both lists have, those of columns that identify clients first; none if no column that
 * identifies clients here is there too.
 */
function sharedKeys(here: Customers, there: Customers): string[] {
  const ofClients = columnsOfClientsIn(here);
  const telling = ofClients.length > 0 ? ofClients : labelColumns(here, []);
  const isShared = (header: string) => header !== '' && there.headers.includes(header);
  const first = telling.map((index) => here.headers[index]!).filter(isShared);
  return first.length === 0 ? [] : [...new Set([...first, ...here.headers.filter(isShared)])];
}
