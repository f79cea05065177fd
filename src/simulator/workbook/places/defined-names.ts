import { generateRandomId } from '@univerjs/core';
import {
  IDefinedNamesService,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
  type IDefinedNamesServiceParam,
} from '@univerjs/engine-formula';
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME as workbookScope } from '@univerjs/sheets';
import { invalidArgument, itemAlreadyExists } from '../../wire/objects/host-errors';
import type { UniverBook } from '../univer/univer-book';
import { parseArea } from './area';

/** A defined name as Univer stores it. */
export type DefinedName = IDefinedNamesServiceParam;

/** Returns the names of the sheet `sheetId`, sorted; if this is omitted, those of the whole workbook. */
export const namesIn = (book: UniverBook, sheetId?: string): DefinedName[] =>
  unsortedNamesIn(book, sheetId).sort((a, b) => a.name.localeCompare(b.name));

function unsortedNamesIn(book: UniverBook, sheetId?: string): DefinedName[] {
  const names = book.injector.get(IDefinedNamesService).getDefinedNameMap(book.unitId) ?? {};
  return Object.values(names).filter((name) => (isOfSheet(name) ? name.localSheetId : undefined) === sheetId);
}

/**
 * Returns the name in any case of the sheet `sheetId`; if this is omitted, of the whole workbook. Undefined if there is
 * none. Looked up far more often than names are listed.
 */
export function nameIn(book: UniverBook, name: string, sheetId?: string): DefinedName | undefined {
  const wanted = name.toLowerCase();
  return unsortedNamesIn(book, sheetId).find((each) => each.name.toLowerCase() === wanted);
}

/** Returns the name with this id; null if it was deleted. */
export function nameById(book: UniverBook, id: string): DefinedName | null {
  return book.injector.get(IDefinedNamesService).getValueById(book.unitId, id) ?? null;
}

/**
 * Returns the name that a formula on this sheet means: a name of the sheet before one of the workbook. Ignores case.
 */
export function findName(book: UniverBook, name: string, sheetId: string): DefinedName | null {
  return nameIn(book, name, sheetId) ?? nameIn(book, name) ?? null;
}

export const isOfSheet = ({ localSheetId }: DefinedName): boolean =>
  localSheetId !== undefined && localSheetId !== workbookScope;

export function addName(
  book: UniverBook,
  name: string,
  formula: string,
  comment: string,
  sheetId?: string,
): DefinedName {
  const location = 'NamedItemCollection.add';
  checkName(name, location);
  if (nameIn(book, name, sheetId)) throw itemAlreadyExists(location);
  const added = {
    id: generateRandomId(10),
    name,
    formulaOrRefString: formula,
    comment,
    localSheetId: sheetId ?? workbookScope,
    hidden: false,
  };
  book.run(SetDefinedNameMutation.id, added);
  return added;
}

export function changeName(book: UniverBook, name: DefinedName, change: Partial<DefinedName>): void {
  book.run(SetDefinedNameMutation.id, { ...name, ...change });
}

export function removeName(book: UniverBook, name: DefinedName): void {
  book.run(RemoveDefinedNameMutation.id, name);
}

/**
 * Checks a name for a range or a table.
 *
 * @throws HostError `InvalidArgument` if Excel does not allow the name
 */
export function checkName(name: string, location: string): void {
  const valid =
    /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) &&
    name.length <= 255 &&
    !/^([rc]|true|false)$/i.test(name) &&
    !/^r\d*c\d*$/i.test(name) &&
    !parseArea(name);
  if (!valid) throw invalidArgument(location);
}
