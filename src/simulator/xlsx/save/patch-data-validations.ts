import type { ListValidation, SavedValidation } from '../../workbook/book/list-validation';
import { order } from '../package/schema-order';
import {
  childOf,
  childrenOf,
  elementsIn,
  ensureChild,
  newElement,
  remove,
  setAttributes,
  type XmlElement,
} from '../package/xml';
import { dropDownsIn } from '../read/data-validations';
import { formulaForFile, type KnownNames } from '../terms/formula-names';
import { addressOf, rangesIn, same } from '../terms/ranges';

/**
 * Updates the drop-downs of a sheet. Data validations of other kinds stay as they are in the file.
 *
 * @param now left out if the snapshot has no list of drop-downs: all stay
 */
export function patchValidations(
  root: XmlElement,
  now: readonly SavedValidation[] | undefined,
  known: KnownNames,
): void {
  const inFile = childOf(root, 'dataValidations');
  const before = inFile ? dropDownsIn(inFile) : [];
  const isUnchanged = same(
    before.map(({ saved }) => saved),
    now,
  );
  if (!now || isUnchanged) return;
  const list = inFile ?? ensureChild(root, 'dataValidations', order.worksheet);
  const left = [...before];
  const added = now.map(({ addresses, ...validation }) => {
    // A drop-down that was only moved keeps its element, with everything in it that is not simulated.
    const at = left.findIndex(({ saved }) => same({ ...saved, addresses }, { ...validation, addresses }));
    const element = at < 0 ? elementFor(list, validation, known) : left.splice(at, 1)[0]!.element;
    setAttributes(element, { sqref: addresses.map(wholly).join(' ') });
    return element;
  });
  for (const { element } of before) remove(list, element);
  list.children.push(...added);
  setAttributes(list, { count: childrenOf(list, 'dataValidation').length });
  if (elementsIn(list).length === 0) remove(root, list);
}

/** Returns an address as a file has it: `C1:C1048576` for `C:C`. */
const wholly = (address: string) => rangesIn(address).map(addressOf).join(' ');

function elementFor(
  list: XmlElement,
  { source, inCellDropDown, ignoreBlanks, errorAlert, prompt }: ListValidation,
  known: KnownNames,
): XmlElement {
  const isFormula = source.startsWith('=');
  const formula = isFormula ? formulaForFile(source.slice(1), known) : `"${source.replaceAll('"', '""')}"`;
  return newElement(
    list,
    'dataValidation',
    {
      type: 'list',
      errorStyle: errorAlert.style === 'Stop' ? undefined : errorAlert.style.toLowerCase(),
      allowBlank: ignoreBlanks || undefined,
      showDropDown: !inCellDropDown || undefined,
      showInputMessage: prompt.showPrompt || undefined,
      showErrorMessage: errorAlert.showAlert || undefined,
      errorTitle: errorAlert.title || undefined,
      error: errorAlert.message || undefined,
      promptTitle: prompt.title || undefined,
      prompt: prompt.message || undefined,
    },
    [newElement(list, 'formula1', {}, [formula])],
  );
}
