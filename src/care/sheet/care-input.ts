import type { Language } from '../../classifier/language';
import type { CellValue } from '../../sheet/cells/cell';
import type { PlannedCare } from '../plan/plan-care';
import type { CareStatus } from '../plan/judge';
import type { FormulaPlaces } from './care-columns';

/** The tables above the plan, and the plan. */
export const careTables = ['settings', 'intervals', 'capacity', 'holidays', 'plan'] as const;
export type CareTable = (typeof careTables)[number];

/** The tables above the plan, which the user changes. */
export const settingTables = careTables.slice(0, -1);

/** What the user may change above the plan, in the form in which it is entered. */
export interface CareSettings {
  readonly asOf: CellValue;
  readonly winBack: CellValue;
  /** Tiers with the days between contacts. */
  readonly intervals: readonly (readonly [tier: CellValue, days: CellValue])[];
  /** Owners with their visits a week. */
  readonly capacity: readonly (readonly [owner: CellValue, visits: CellValue])[];
  readonly holidays: readonly CellValue[];
}

/** The content of the care plan. */
export interface CareInput {
  readonly language: Language;
  readonly modelName: string;
  /** The sheet with the clients. */
  readonly listSheet: string;
  /** The day of the plan, as an Excel serial number. */
  readonly day: number;
  readonly planned: PlannedCare;
  readonly statusNames: Readonly<Record<CareStatus, string>>;
  readonly settings: CareSettings;
  /** The names of the tables. */
  readonly tables: Readonly<Record<CareTable, string>>;
  readonly log: FormulaPlaces['log'] & { readonly sheetName: string };
  /** The list's money column, if there is one. */
  readonly value?: { readonly header: string; readonly format: string };
  /** Returns what clients of a tier are entitled to, by its name; left out without service levels. */
  readonly entitled?: (tier: string) => string;
}
