import type { Trouble } from '../../trouble/trouble';

/** The kinds of steps with ClientTier's sheets, its filter and its last run, each with how often it occurs. */
export const sheetKinds = {
  clients: 6,
  removeClients: 2,
  summary: 4,
  ribbonSummary: 2,
  removeSummary: 2,
  copyTier: 2,
  show: 4,
  showAll: 2,
  undo: 4,
};

/** What it does with the care plan, and how often. */
export const careKinds = { care: 3, removeCare: 1 };

/** What it does with the history of the runs, its columns and *Overrides*, and how often. */
export const recordKinds = {
  keepHistory: 3,
  ageHistory: 3,
  removeHistory: 1,
  giveReason: 4,
  removeOverrides: 1,
  columnsOnRequest: 2,
};

/** What it does with *Service Levels*, *Two Models*, *Movement*, the columns on request and the page for printing, and how often. */
export const figuresKinds = {
  service: 4,
  serviceCard: 3,
  twoModels: 4,
  removeFigures: 2,
  movement: 3,
  columnsCompared: 2,
  columnsOnRequest: 3,
  removeMovement: 1,
  setUpPage: 2,
  putPageBack: 1,
};

export type SheetKind =
  | keyof typeof figuresKinds
  | keyof typeof sheetKinds
  | keyof typeof careKinds
  | keyof typeof recordKinds;

export interface SheetStep extends Trouble {
  readonly do: 'sheet';
  readonly kind: SheetKind;
  readonly a: number;
  readonly b: number;
  /** What is protected while the step is done. */
  readonly protects?: 'sheet' | 'workbook';
}
