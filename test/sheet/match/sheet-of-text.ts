import { catalogue, modelById } from '../../../src/classifier/models/catalogue';
import type { CellValue } from '../../../src/sheet/cells/cell';
import { headersShow, proposals } from '../../../src/sheet/match/propose-columns';

/** A sheet as rows below a header, blanks as they are. */
export function sheetOf(text: string) {
  const [headers = [], ...samples] = text
    .trim()
    .split('\n')
    .map((line) =>
      line
        .trim()
        .split('|')
        .map((cell): CellValue => (/^-?[\d.]+$/.test(cell) ? Number(cell) : cell)),
    );
  return { headers: headers.map(String), samples };
}

/** The header of each measure's proposed column; those that fit equally as a list. */
export function proposed(text: string, modelId: string) {
  const sheet = sheetOf(text);
  return Object.fromEntries(
    Object.entries(proposals(sheet, modelById(modelId))).map(([id, { column, equal }]) => [
      id,
      equal
        ? equal.map((index) => sheet.headers[index])
        : column === undefined
          ? undefined
          : sheet.headers[column],
    ]),
  );
}

export const offered = (text: string) =>
  catalogue.filter((model) => headersShow(sheetOf(text), model)).map(({ id }) => id);
