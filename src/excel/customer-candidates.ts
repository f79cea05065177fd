import { overlap, type Area } from './area';
import type { SheetSurvey, SurveyedTable } from './sheet-survey';

/** A block of cells in which the customers may be. */
export interface Candidate {
  readonly table?: SurveyedTable;
  readonly area: Area;
}

/**
 * Where to look for customers, best first: the table of this name, the table around the anchor, the filled cells around
 * it (or the table that these run into), the only table, everything on a sheet without tables.
 */
export function customerCandidates(survey: SheetSurvey, tableName?: string): Candidate[] {
  const { tables, anchor, region, used } = survey;
  const tableAt = (area: Area) => tables.find((table) => overlap(table.area, area));
  const regionIsOneCell = region.rows * region.columns === 1;
  const candidates = [
    ...inTable(tables.find(({ name }) => name === tableName)),
    ...inTable(tableAt(anchor)),
    ...inTable(tableAt(region)),
    ...(regionIsOneCell || tableAt(region) ? [] : [{ area: region }]),
    ...inTable(tables.length === 1 ? tables[0] : undefined),
    ...(used && tables.length === 0 ? [{ area: used }] : []),
  ];
  return candidates.filter(
    ({ area }, index) => candidates.findIndex((other) => other.area === area) === index,
  );
}

const inTable = (table?: SurveyedTable): Candidate[] => (table ? [{ table, area: table.area }] : []);
