import type { IDefinedNamesServiceParam } from '@univerjs/engine-formula';
import { formulaFromFile } from '../terms/formula-names';
import type { DefinedNameModel, Workbook } from '../package/library';

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
