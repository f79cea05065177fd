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
 * Brings the names of a workbook to what they are now. `placeOf` gives the place of a sheet in the file; undefined
 * for what is no sheet. Print areas and titles, which Univer does not know of, stay.
 */
export function patchNames(
  root: XmlElement,
  now: Names,
  before: Names,
  placeOf: (sheet: string) => number | undefined,
  known: KnownNames,
): void {
  if (same(now, before)) return;
  const [wanted, were] = [Object.values(now), Object.values(before)];
  const list = ensureChild(root, 'definedNames', order.workbook);
  const find = ({ name, localSheetId }: IDefinedNamesServiceParam) => {
    const place = placeOf(localSheetId ?? '');
    return childrenOf(list, 'definedName').find(
      ({ attributes }) =>
        attributes.name === name &&
        attributes.localSheetId === (place === undefined ? undefined : String(place)),
    );
  };
  const isNow = new Set(wanted.map(({ id }) => id));
  for (const name of were) if (!isNow.has(name.id)) remove(list, find(name));
  for (const name of wanted) {
    const was = before[name.id];
    if (was && same(was, name)) continue;
    const element = (was && find(was)) ?? newElement(list, 'definedName');
    if (!list.children.includes(element)) list.children.push(element);
    setAttributes(element, {
      name: name.name,
      localSheetId: placeOf(name.localSheetId ?? ''),
      hidden: name.hidden ? 1 : undefined,
    });
    element.children = [
      { type: 'text', value: formulaForFile(name.formulaOrRefString.replace(/^=/, ''), known) },
    ];
  }
  if (list.children.length === 0) remove(root, childOf(root, 'definedNames'));
}
