import { localized } from '../../../classifier/language';
import { roomInFormulas } from '../../../policy/formulas/room-in-formulas';
import { words } from '../../../sheet/words/languages';
import { SheetProblem } from '../../../sheet/problem';
import type { SheetSurvey } from '../../find/sheet-survey';
import { requireNoFilter } from '../../office/filters';
import type { Situation } from './read-situation';

/**
 * Refuses formulas if a client has several rows, because a formula sees one row and cannot add them up; if it cannot
 * calculate the room in each tier; or if the run writes values beside it that the history gives.
 *
 * @throws SheetProblem if rows are added up for a client, if formulas cannot calculate the caps, or if the columns
 *   *Previous segment*, *Since* and *Movement* are asked for
 */
export function requireSeenAlone({ question, plan, found }: Situation): void {
  if (question.writeAs !== 'values' && plan.addedUp && plan.repeated.length > 0) {
    throw new SheetProblem('addedNeedsValues', { sheet: found.survey.name });
  }
  if (question.writeAs !== 'values' && question.tracked) {
    throw new SheetProblem('trackedNeedsValues', { sheet: found.survey.name });
  }
  const room = question.writeAs === 'values' ? undefined : roomInFormulas(question, plan);
  if (typeof room === 'string') {
    throw new SheetProblem('capsNeedValues', {
      sheet: found.survey.name,
      why: localized((language) => words[language].caps.notInFormulas[room]),
    });
  }
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
