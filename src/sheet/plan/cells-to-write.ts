import type { Language } from '../../classifier/language';
import type { Tier } from '../../classifier/tier';
import { eachRow, mapRows, type Sliced } from '../../classifier/slices';
import type { EarlierColumns } from '../record/earlier-columns';
import { KnownTexts, strategyByHand } from '../record/known-texts';
import type { CustomerRange } from '../customer-range';
import type { Override, OverrideTreatment } from '../override';
import type { Plan } from './plan';
import type { Question } from '../question';
import { isHeaderOfUser } from './segment-header';
import { byRole, isOfEveryRun, rolesOfEveryRun, type RoleOfEveryRun } from '../segment-role';
import { sheetText } from '../text/sheet-text';

/** A formula to write into a cell; any other text is written as text, even if it looks like a formula. */
export interface Formula {
  readonly formula: string;
}

/** What to write into a cell; null leaves the cell as it is. */
export type CellToWrite = string | number | Formula | null;

/** The cells to write in each column of every run, header first. */
export type CellsToWrite = Readonly<Record<RoleOfEveryRun, readonly CellToWrite[]>>;

/** Makes the formula of each column for a client; takes her row's number, counted from 1. */
export type ClientFormulas = Readonly<Record<RoleOfEveryRun, (row: number) => string>>;

/** What to write beside a segment that the user typed and keeps. */
interface BesideTyped {
  /**
   * Returns the text for the cell beside a typed segment; `tier` is undefined if the user typed something other than a
   * tier. Null leaves the cell as it is.
   */
  text(tier: Tier | undefined, language: Language): string | null;
  /**
   * True if the column's formula also gives the right result beside a typed segment, because it reads the segment's
   * cell and not the figures.
   */
  readonly formula: boolean;
}

const besideTyped: Readonly<Record<Exclude<RoleOfEveryRun, 'segment'>, BesideTyped>> = {
  strategy: {
    text: (tier, language) => {
      const { byHand } = sheetText[language];
      return tier ? strategyByHand(tier.strategy[language], byHand) : byHand;
    },
    formula: true,
  },
};

const otherRoles = rolesOfEveryRun.filter((role) => role !== 'segment');

/**
 * Returns the plan's cells, with overrides kept or replaced. A tier that is kept is written in the plan's language, with
 * its strategy and the mark *(by hand)*; the next run recognizes it by this mark. Overrides that are no tier stay as
 * typed. Cells beside rows that are no clients, and headers that the user changed, always stay.
 */
export function* cellsToWrite(
  { model, language }: Pick<Question, 'model' | 'language'>,
  plan: Plan,
  earlier: EarlierColumns | undefined,
  treatment: OverrideTreatment,
): Sliced<Readonly<Record<RoleOfEveryRun, readonly (string | null)[]>>> {
  if (!earlier) return byRole((role) => plan[role]);
  const { overrides, besideNoClient = [] } = plan;
  const kept = byRole((role): (string | null)[] => [...plan[role]]);
  for (const { row, column } of besideNoClient) if (isOfEveryRun(column)) kept[column][row + 1] = null;
  for (const role of rolesOfEveryRun) {
    const column = earlier[role];
    if (column && isHeaderOfUser(column)) kept[role][0] = null;
  }
  if (treatment === 'replace') return kept;
  const known = new KnownTexts(model, earlier.texts);

  yield* eachRow(overrides.length, (index) => {
    const { row, column, typed } = overrides[index]!;
    if (!isOfEveryRun(column)) return;
    const cell = row + 1;
    if (column !== 'segment') {
      kept[column][cell] = null;
      return;
    }
    const outcome = known.outcome(typed);
    const tier = model.tiers.find(({ id }) => id === outcome);
    const isFormula = earlier.segment?.formulas.has(row);
    kept.segment[cell] = tier && !isFormula ? tier.name[language] : null;
    for (const role of otherRoles) kept[role][cell] = besideTyped[role].text(tier, language);
  });
  return kept;
}

/**
 * Returns the plan's cells as formulas; in a column, they differ only in the row's number. An override that is kept
 * gets no formula; beside it, the formula looks up the strategy of the typed tier. Rows that are no clients get no
 * formula, nor does anything beside a tier of nobody.
 */
export function* formulasToWrite(
  { top }: CustomerRange,
  plan: Plan,
  texts: Readonly<Record<RoleOfEveryRun, readonly (string | null)[]>>,
  treatment: OverrideTreatment,
  formulas: ClientFormulas,
): Sliced<CellsToWrite> {
  const nonClients = new Set(plan.nonClients.map(({ row }) => row));
  const ofNobody = new Set(
    plan.besideNoClient?.filter(({ column }) => column === 'segment').map(({ row }) => row),
  );
  const kept = treatment === 'keep' ? plan.overrides : [];
  const column = (role: RoleOfEveryRun) => {
    const hasOwnText = ({ column: typed }: Override) =>
      typed === role || (typed === 'segment' && role !== 'segment' && !besideTyped[role].formula);
    const typed = new Set(kept.filter(hasOwnText).map(({ row }) => row));
    return mapRows(texts[role], (text, cell): CellToWrite => {
      const row = cell - 1;
      if (row < 0 || text === null || nonClients.has(row) || ofNobody.has(row) || typed.has(row)) return text;
      return { formula: formulas[role](top + 1 + cell) };
    });
  };
  const written: { [Role in RoleOfEveryRun]?: readonly CellToWrite[] } = {};
  for (const role of rolesOfEveryRun) written[role] = yield* column(role);
  return written as CellsToWrite;
}
