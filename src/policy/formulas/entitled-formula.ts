import { quoted } from '../../classifier/native/formula-text';

/** Where a sheet of service levels says what clients of each segment get, as addresses with the sheet: `'Service Levels'!$A$10:$A$13`. */
export interface LevelsPlace {
  /** The names of the segments. */
  readonly names: string;
  /** What a client of each segment is entitled to, in a sentence. */
  readonly sentences: string;
}

/**
 * Makes a formula that looks up what a client is entitled to, by the segment in a cell, computed or typed. Blank beside a
 * blank segment and an unclassified client; an error if the sheet of levels was deleted.
 *
 * @param segmentCell the cell with the segment: `E2`
 * @param texts what segments are called that nobody is entitled to anything in, and what to say of an unknown segment
 */
export function entitledFormula(
  { names, sentences }: LevelsPlace,
  segmentCell: string,
  texts: { readonly unclassified: string; readonly unknown: string },
): string {
  const found = `INDEX(${sentences},MATCH(${segmentCell},${names},0))`;
  const isNone = `OR(TRIM(${segmentCell})="",${segmentCell}=${quoted(texts.unclassified)})`;
  return `=IFNA(${found},IF(${isNone},"",${quoted(texts.unknown)}))`;
}

/** Returns whether a formula is one of `entitledFormula`, whatever it refers to by now. */
export const isEntitledFormula = (formula: string): boolean =>
  /^=IFNA\(INDEX\(.+,MATCH\(.+,0\)\),IF\(OR\(TRIM\(.+\)="",.+="(?:[^"]|"")*"\),"","(?:[^"]|"")*"\)\)$/.test(
    formula,
  );
