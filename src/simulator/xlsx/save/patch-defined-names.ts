import type { IDefinedNamesServiceParam } from '@univerjs/engine-formula';
import { formulaForFile, type KnownNames } from '../terms/formula-names';
import { same } from '../terms/ranges';
import { order } from '../package/schema-order';
import {
  childOf,
  childrenOf,
  ensureChild,
  newElement,
  remove,
  setAttributes,
  type XmlElement,
} from '../package/xml';

type Names = Readonly<Record<string, IDefinedNamesServiceParam>>;

/**
 * Updates the defined names of a workbook. Keeps print areas and titles, which Univer does not have.
 *
 * @param indexOfSheet returns the index of a sheet in the file, by its id; undefined if there is no such sheet
 */
export function patchNames(
  root: XmlElement,
  now: Names,
  before: Names,
  indexOfSheet: (sheet: string) => number | undefined,
  known: KnownNames,
): void {
  if (same(now, before)) return;
  const [namesNow, namesBefore] = [Object.values(now), Object.values(before)];
  const list = ensureChild(root, 'definedNames', order.workbook);
  const find = ({ name, localSheetId }: IDefinedNamesServiceParam) => {
    const sheetIndex = indexOfSheet(localSheetId ?? '');
    return childrenOf(list, 'definedName').find(
      ({ attributes }) =>
        attributes.name === name &&
        attributes.localSheetId === (sheetIndex === undefined ? undefined : String(sheetIndex)),
    );
  };
  const idsNow = new Set(namesNow.map(({ id }) => id));
  for (const name of namesBefore) if (!idsNow.has(name.id)) remove(list, find(name));
  for (const name of namesNow) {
    const was = before[name.id];
    if (was && same(was, name)) continue;
    const element = (was && find(was)) ?? newElement(list, 'definedName');
    if (!list.children.includes(element)) list.children.push(element);
    setAttributes(element, {
      name: name.name,
      localSheetId: indexOfSheet(name.localSheetId ?? ''),
      hidden: name.hidden ? 1 : undefined,
    });
    element.children = [
      { type: 'text', value: formulaForFile(name.formulaOrRefString.replace(/^=/, ''), known) },
    ];
  }
  if (list.children.length === 0) remove(root, childOf(root, 'definedNames'));
}
