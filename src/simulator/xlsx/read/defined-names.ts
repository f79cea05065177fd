import type { IDefinedNamesServiceParam } from '@univerjs/engine-formula';
import { formulaFromFile } from '../terms/formula-names';
import type { DefinedNameModel, Workbook } from '../package/library';

type Names = Readonly<Record<string, IDefinedNamesServiceParam>>;

/** The id that Univer uses for names of the whole workbook, in place of a sheet's id. */
const workbookScope = 'AllDefaultWorkbook';

/**
 * Returns the defined names of a file, by id.
 *
 * @param sheetIds ids of the sheets in their order, because a file gives a name's sheet by its index
 */
export function namesFromFile(workbook: Workbook, sheetIds: readonly string[]): Names {
  const names = workbook.definedNames.model.map((name): IDefinedNamesServiceParam => {
    const localSheetId = name.localSheetId === undefined ? workbookScope : sheetIds[name.localSheetId];
    return {
      id: `name-${name.name}-${localSheetId}`,
      name: name.name,
      formulaOrRefString: referenceOf(name),
      localSheetId: localSheetId ?? workbookScope,
      ...(name.hidden && { hidden: true }),
    };
  });
  return Object.fromEntries(names.map((name) => [name.id, name]));
}

function referenceOf({ ranges, formulaExpression, rawText }: DefinedNameModel): string {
  if (ranges.length > 0) return ranges.join(',');
  return `=${formulaFromFile((formulaExpression ?? rawText ?? '').replace(/^=/, ''))}`;
}
