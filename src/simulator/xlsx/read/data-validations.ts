import type { ErrorAlert, SavedValidation } from '../../workbook/book/list-validation';
import { areaAddress, parseArea } from '../../workbook/places/area';
import { formulaFromFile } from '../terms/formula-names';
import type { Package } from '../package/package';
import { partsOfSheets } from '../package/parts-of-sheets';
import { childOf, childrenOf, elementOf, textOf, type XmlElement } from '../package/xml';

/**
 * Returns the drop-downs among the data validations of a sheet, each with its element. Other kinds stay in the file,
 * and so do those that newer programs store in the sheet's extensions.
 */
export const dropDownsIn = (list: XmlElement) =>
  childrenOf(list, 'dataValidation').flatMap((element) => {
    const saved = dropDownOf(element);
    return saved ? [{ element, saved }] : [];
  });

function dropDownOf(element: XmlElement): SavedValidation | undefined {
  const { attributes } = element;
  const formula = textOf(childOf(element, 'formula1'));
  const areas = (attributes.sqref ?? '').split(/\s+/).map(parseArea);
  if (attributes.type !== 'list' || formula === '' || areas.some((area) => !area)) return undefined;
  const isSet = (name: string) => /^(1|true)$/.test(attributes[name] ?? '');
  const style = attributes.errorStyle ?? 'stop';
  return {
    source: sourceOf(formula),
    // In the file, this attribute hides the drop-down.
    inCellDropDown: !isSet('showDropDown'),
    ignoreBlanks: isSet('allowBlank'),
    errorAlert: {
      showAlert: isSet('showErrorMessage'),
      style: (style.charAt(0).toUpperCase() + style.slice(1)) as ErrorAlert['style'],
      title: attributes.errorTitle ?? '',
      message: attributes.error ?? '',
    },
    prompt: {
      showPrompt: isSet('showInputMessage'),
      title: attributes.promptTitle ?? '',
      message: attributes.prompt ?? '',
    },
    addresses: areas.map((area) => areaAddress(area!)),
  };
}

function sourceOf(formula: string): string {
  const typed = /^"((?:[^"]|"")*)"$/s.exec(formula)?.[1];
  return typed === undefined ? `=${formulaFromFile(formula)}` : typed.replaceAll('""', '"');
}

/** Returns the drop-downs of a file's sheets; the keys are the names of the sheets. */
export function validationsInFile(book: Package): ReadonlyMap<string, readonly SavedValidation[]> {
  const found = new Map<string, readonly SavedValidation[]>();
  for (const [name, part] of partsOfSheets(book)) {
    // Only this piece is parsed, because a sheet may be long.
    const [piece] = pieceOf.exec(book.text(part)) ?? [];
    if (piece)
      found.set(
        name,
        dropDownsIn(elementOf(piece)).map(({ saved }) => saved),
      );
  }
  return found;
}

const pieceOf = /<((?:(?!x14:)[\w.-]+:)?dataValidations)[\s>][\s\S]*?<\/\1>/;
