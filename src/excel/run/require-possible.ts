import { SheetProblem } from '../../sheet/problem';
import type { SheetSurvey } from '../find/sheet-survey';
import { requireNoFilter } from '../office/filters';
import type { Situation } from './read-situation';

/**
 * Refuses formulas if a client has several rows, because a formula sees one row and cannot add them up; or if a tier has
 * room for so many clients, because it cannot know who ranks before this one.
 *
 * @throws SheetProblem if rows are added up for a client, or if there are caps
 */
export function requireSeenAlone({ question, plan, found }: Situation): void {
  if (question.writeAs !== 'values' && plan.addedUp && plan.repeated.length > 0) {
    throw new SheetProblem('addedNeedsValues', { sheet: found.survey.name });
  }
  if (question.writeAs !== 'values' && question.caps)
    throw new SheetProblem('capsNeedValues', { sheet: found.survey.name });
}

/**
 * Requires the sheet *Service Levels* if the run writes the column *Entitled to*.
 *
 * @throws SheetProblem if there is none
 */
export function requireLevels({ question, levels, found }: Situation): void {
  if (question.entitled && !levels) throw new SheetProblem('noLevelsForColumn', { sheet: found.survey.name });
}

/**
 * Checks that cells of the sheet can be written.
 *
 * @throws SheetProblem if the sheet is protected or filtered
 */
export function requireOpenToWriting({ isProtected, name, sheet, tables }: SheetSurvey): void {
  if (isProtected) throw new SheetProblem('protectedSheet', { sheet: name });
  requireNoFilter(
    name,
    sheet,
    tables.map(({ table }) => table),
  );
}
