import { BooleanNumber, type IWorkbookData } from '@univerjs/core';
import type { Workbook } from '../package/library';
import { sheetId } from '../read/snapshot-of-file';
import type { Package } from '../package/package';
import { order } from '../package/schema-order';
import { relationshipAttribute } from '../package/relationship-attribute';
import {
  childOf,
  childrenOf,
  documentText,
  elementsIn,
  ensureChild,
  newElement,
  remove,
  setAttributes,
  type XmlElement,
} from '../package/xml';

const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/** A sheet of the snapshot, with its part in the file. */
export interface SheetInFile {
  readonly id: string;
  readonly part: string;
}

/**
 * Deletes, adds, renames and orders the file's sheets as in the snapshot, and returns them. Chart sheets, which Univer
 * does not have, stay after the sheet that they followed.
 */
export function patchSheets(book: Package, opened: Workbook, snapshot: IWorkbookData): SheetInFile[] {
  const root = book.element(book.workbookPart);
  const list = ensureChild(root, 'sheets', order.workbook);
  const entries = childrenOf(list, 'sheet');
  const idOfRelation = relationshipAttribute(root);
  const parts = new Map(book.relationships(book.workbookPart).map(({ id, target }) => [id, target]));
  const partOf = (entry: XmlElement) => parts.get(entry.attributes[idOfRelation] ?? '') ?? '';
  const known = new Map(
    opened.worksheets.flatMap((sheet): [string, XmlElement][] => {
      const entry = entries.find(({ attributes }) => attributes.name === sheet.name);
      return entry ? [[sheetId(sheet), entry]] : [];
    }),
  );
  const entriesNow = snapshot.sheetOrder.map((id): [string, XmlElement] => {
    const entry = known.get(id) ?? newSheet(book, list, idOfRelation, root);
    setAttributes(entry, { name: snapshot.sheets[id]?.name ?? id });
    const isHidden = snapshot.sheets[id]?.hidden === BooleanNumber.TRUE;
    if (isHidden !== /hidden/i.test(entry.attributes.state ?? '')) {
      setAttributes(entry, { state: isHidden ? 'hidden' : undefined });
    }
    return [id, entry];
  });
  const shown = new Set(known.values());
  const ordered = entriesNow.map(([, entry]) => entry);
  entries.forEach((entry, index) => {
    if (shown.has(entry)) return;
    const before = entries
      .slice(0, index)
      .reverse()
      .find((one) => ordered.includes(one));
    ordered.splice(before ? ordered.indexOf(before) + 1 : 0, 0, entry);
  });
  for (const entry of entries.filter((one) => !ordered.includes(one)))
    book.unrelate(book.workbookPart, partOf(entry));
  list.children = ordered;
  updateSheetIndexes(root, entries, ordered);
  const partsNow = new Map(book.relationships(book.workbookPart).map(({ id, target }) => [id, target]));
  return entriesNow.map(([id, entry]) => ({
    id,
    part: partsNow.get(entry.attributes[idOfRelation] ?? '') ?? '',
  }));
}

function newSheet(book: Package, list: XmlElement, idOfRelation: string, root: XmlElement): XmlElement {
  const namespaces = Object.fromEntries(
    Object.entries(root.attributes).filter(([name]) => name.startsWith('xmlns')),
  );
  const sheet = newElement(root, 'worksheet', namespaces);
  sheet.children = [newElement(sheet, 'sheetData')];
  const part = book.add('xl/worksheets/sheet#.xml', contentType, documentText(sheet));
  const ids = elementsIn(list).map(({ attributes }) => Number(attributes.sheetId ?? 0));
  const entry = newElement(list, 'sheet', {
    name: '',
    sheetId: Math.max(0, ...ids) + 1,
    [idOfRelation]: book.relate(book.workbookPart, 'worksheet', part),
  });
  // Adds the entry now, so that the next new sheet gets another number.
  list.children.push(entry);
  return entry;
}

/** Updates references to sheets by index: in names of single sheets, and in the workbook's views. */
function updateSheetIndexes(
  root: XmlElement,
  before: readonly XmlElement[],
  now: readonly XmlElement[],
): void {
  const place = (index: string | undefined) => {
    const entry = before[Number(index ?? 0)];
    return entry ? now.indexOf(entry) : -1;
  };
  const names = childOf(root, 'definedNames');
  for (const name of names ? childrenOf(names, 'definedName') : []) {
    if (name.attributes.localSheetId === undefined) continue;
    const sheet = place(name.attributes.localSheetId);
    if (sheet < 0) remove(names!, name);
    else setAttributes(name, { localSheetId: sheet });
  }
  const views = childOf(root, 'bookViews');
  for (const view of views ? childrenOf(views, 'workbookView') : []) {
    for (const attribute of ['activeTab', 'firstSheet']) {
      const sheet = Math.max(0, place(view.attributes[attribute]));
      if (sheet !== Number(view.attributes[attribute] ?? 0)) setAttributes(view, { [attribute]: sheet });
    }
  }
}
