import { ObjectMatrix, type IObjectMatrixPrimitiveType, type Nullable } from '@univerjs/core';
import {
  type IDefinedNamesService,
  type IFormulaData,
  type IFormulaDataItem,
} from '@univerjs/engine-formula';
import { UpdateFormulaController } from '@univerjs/sheets-formula';

/** The members of Univer that are used here; they are private. */
interface Updates {
  readonly _definedNamesService: IDefinedNamesService;
  _getFormulaReferenceMoveInfo(formulas: IFormulaData, sheets: SheetIds, change: Change): unknown;
}
/** Ids of sheets by their names, by workbook. */
type SheetIds = Readonly<Record<string, Readonly<Record<string, string>> | undefined>> | undefined;
interface Change {
  readonly type: number;
  readonly unitId: string;
  readonly sheetId: string;
  readonly targetSheetId?: string;
  readonly definedNameId?: string;
  readonly oldTableName?: string;
}

/** Numbers of Univer 0.25.1 for changes that formulas follow; smaller ones move cells. */
const [renamedSheet, removedSheet, renamedName, removedName, renamedTable] = [11, 12, 13, 14, 15];

/**
 * Makes Univer look only at formulas that name what changes.
 *
 * When rows, sheets, tables or names are added, renamed or removed, Univer 0.25.1 takes every formula of the workbook apart
 * to find those to change: half a minute for 30,000 long ones, also if a sheet is deleted that only they are on.
 */
export function skipFormulasThatStay(): void {
  if (patched) return;
  patched = true;
  const updates = UpdateFormulaController.prototype as unknown as Updates;
  const update = updates._getFormulaReferenceMoveInfo;
  updates._getFormulaReferenceMoveInfo = function (formulas, sheets, change) {
    const names = namesOf(change, sheets?.[change.unitId] ?? {}, this._definedNamesService);
    // Cells that move: formulas on their own sheet refer to them without its name.
    const takesAll = (sheetId: string) =>
      change.type < renamedSheet && [change.sheetId, change.targetSheetId].includes(sheetId);
    const isGone = (sheetId: string) => change.type === removedSheet && sheetId === change.sheetId;
    const ofUnit = formulas[change.unitId] ?? {};
    const concerned = Object.fromEntries(
      Object.entries(ofUnit).map(([sheetId, rows]) => [
        sheetId,
        isGone(sheetId) ? {} : takesAll(sheetId) ? rows : naming(names, rows ?? {}),
      ]),
    );
    return update.call(this, { ...formulas, [change.unitId]: concerned }, sheets, change);
  };
}

let patched = false;

type Rows = IObjectMatrixPrimitiveType<Nullable<IFormulaDataItem>>;

/** Returns what a formula must contain to refer to what changes; an apostrophe in a sheet's name is doubled there. */
function namesOf(
  { type, unitId, sheetId, targetSheetId, definedNameId, oldTableName }: Change,
  sheets: Readonly<Record<string, string>>,
  definedNames: IDefinedNamesService,
): string[] {
  if (type >= renamedTable) return [oldTableName ?? ''];
  if (type === renamedName || type === removedName)
    return [definedNames.getValueById(unitId, definedNameId ?? '')?.name ?? ''];
  return Object.entries(sheets).flatMap(([name, id]) =>
    id === sheetId || id === targetSheetId ? [name, name.replaceAll("'", "''")] : [],
  );
}

/** Returns the formulas that contain one of these names. */
function naming(names: readonly string[], rows: Rows): Rows {
  const found = new ObjectMatrix<Nullable<IFormulaDataItem>>({});
  new ObjectMatrix(rows).forValue((row, column, cell) => {
    if (names.some((name) => cell?.f.includes(name))) found.setValue(row, column, cell);
  });
  return found.getMatrix();
}
