import { SheetProblem } from '../../sheet/problem';

/**
 * A sheet that ClientTier adds, as plain data, because objects of Excel do not outlive a failed batch. It is found by
 * its id, because somebody may rename it, or give its name to another sheet.
 */
export interface AddedSheet {
  readonly sheetName: string;
  /** The ids of the sheets that were there before. */
  readonly others: ReadonlySet<string>;
  /** The id of the sheet that was active, to show it again; left out if the caller does that. */
  readonly frontId?: string;
  /** The sheet's id, once Excel has answered. */
  sheetId?: string;
  /** Set if Excel refused the name, so that nothing was added. */
  isRefused?: true;
}

/** How often to try another name if somebody else takes the name at the same moment. */
const mostAttempts = 3;

/**
 * Adds a blank sheet, with a name that no sheet has at this moment.
 *
 * @param nameAmong returns a name that differs from these names
 * @param begin called just before the sheet is added, with what `findAdded` needs
 * @throws SheetProblem if the workbook is protected
 */
export async function addSheet(
  context: Excel.RequestContext,
  nameAmong: (taken: readonly string[]) => string,
  begin: (added: AddedSheet) => void = () => undefined,
): Promise<AddedSheet> {
  const { workbook } = context;
  for (let attempt = 1; ; attempt++) {
    const protection = workbook.protection.load('protected');
    const sheets = workbook.worksheets.load('items/id,items/name');
    const front = workbook.worksheets.getActiveWorksheet().load('id');
    await context.sync();
    if (protection.protected) throw new SheetProblem('protectedWorkbook', {});
    const added: AddedSheet = {
      sheetName: nameAmong(sheets.items.map(({ name }) => name)),
      others: new Set(sheets.items.map(({ id }) => id)),
      frontId: front.id,
    };
    begin(added);
    try {
      await addUnderName(context, added);
      return added;
    } catch (error) {
      if (!added.isRefused || attempt === mostAttempts) throw error;
    }
  }
}

/** Adds a blank sheet in a request of its own, and stores its id. Throws if Excel refuses. */
export async function addUnderName(context: Excel.RequestContext, added: AddedSheet): Promise<void> {
  try {
    const sheet = context.workbook.worksheets.add(added.sheetName).load('id');
    await context.sync();
    added.sheetId = sheet.id;
  } catch (error) {
    if (isNameTaken(error)) added.isRefused = true;
    throw error;
  }
}

const isNameTaken = (error: unknown) =>
  error instanceof OfficeExtension.Error && error.code === Excel.ErrorCodes.itemAlreadyExists;

/**
 * Finds the sheet that was added. If Excel has not returned its id, takes the new sheet with this name if it is still
 * blank: a sheet with anything on it is somebody else's.
 */
export async function findAdded(
  context: Excel.RequestContext,
  { sheetId, sheetName, others, isRefused }: AddedSheet,
): Promise<Excel.Worksheet | undefined> {
  if (isRefused) return undefined;
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId ?? sheetName).load('id');
  await context.sync();
  if (sheet.isNullObject) return undefined;
  if (sheetId !== undefined) return sheet;
  if (others.has(sheet.id)) return undefined;
  const used = sheet.getUsedRangeOrNullObject(false).load('address');
  await context.sync();
  return used.isNullObject ? sheet : undefined;
}

/** Deletes the sheet if it exists, and shows the sheet that was active before. May run several times. */
export async function deleteAdded(context: Excel.RequestContext, added: AddedSheet): Promise<void> {
  const { worksheets } = context.workbook;
  const sheet = await findAdded(context, added);
  if (!sheet) return;
  const inFront = worksheets.getActiveWorksheet().load('id');
  const before = worksheets.getItemOrNullObject(added.frontId ?? '').load('id');
  await context.sync();
  if (inFront.id === sheet.id && !before.isNullObject) before.activate();
  sheet.delete();
  await context.sync();
}
