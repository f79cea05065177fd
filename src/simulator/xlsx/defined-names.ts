import type { IDefinedNamesServiceParam } from '@univerjs/engine-formula';
import { formulaForFile, formulaFromFile, type KnownNames } from './formula-names';
import type { DefinedNameModel, Workbook } from './library';
import { same } from './ranges';

type Names = Readonly<Record<string, IDefinedNamesServiceParam>>;

/** How Univer says that a name belongs to the workbook and not to one sheet. */
const wholeWorkbook = 'AllDefaultWorkbook';

/** `sheetIds` in the order of the sheets: a file counts them to say whose a name is. */
export function namesFromFile(workbook: Workbook, sheetIds: readonly string[]): Names {
  const names = workbook.definedNames.model.map((name): IDefinedNamesServiceParam => {
    const localSheetId = name.localSheetId === undefined ? wholeWorkbook : sheetIds[name.localSheetId];
    return {
      id: `name-${name.name}-${localSheetId}`,
      name: name.name,
      formulaOrRefString: referenceOf(name),
      localSheetId: localSheetId ?? wholeWorkbook,
      ...(name.hidden && { hidden: true }),
    };
  });
  return Object.fromEntries(names.map((name) => [name.id, name]));
}

function referenceOf({ ranges, formulaExpression, rawText }: DefinedNameModel): string {
  if (ranges.length > 0) return ranges.join(',');
  return `=${formulaFromFile((formulaExpression ?? rawText ?? '').replace(/^=/, ''))}`;
}

/** Brings the file's names to what the snapshot says; names that are as they were stay as the file has them. */
export function writeNames(
  workbook: Workbook,
  names: Names,
  opened: Names,
  sheetIds: readonly string[],
  known: KnownNames,
): void {
  const inFile = new Map(Object.keys(opened).map((id, index) => [id, workbook.definedNames.model[index]]));
  workbook.definedNames.model = Object.values(names).map((name) => {
    const before = inFile.get(name.id);
    if (before && same(opened[name.id], name)) return before;
    const sheet = sheetIds.indexOf(name.localSheetId ?? wholeWorkbook);
    return {
      name: name.name,
      ranges: [],
      rawText: formulaForFile(name.formulaOrRefString.replace(/^=/, ''), known),
      ...(sheet >= 0 && { localSheetId: sheet }),
      ...(name.hidden && { hidden: true }),
    };
  });
}
