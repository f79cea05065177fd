import { chosenNow } from '../../sheet/record/chosen-before';
import { decidedNow } from '../../sheet/record/decided-before';
import { cellOnSheet, type CellValue } from '../../sheet/cells/cell';
import { SheetProblem } from '../../sheet/problem';
import { headerToRecord } from '../../sheet/plan/segment-header';
import type { SegmentRecord } from '../../sheet/record/segment-record';
import { byRole, rolesOnRequest, type SegmentRole } from '../../sheet/segment-role';
import { rulesOfRun } from '../../sheet/record/tier-rule';
import { below, rangeAt, rightOf } from '../office/area';
import { lookAtRows } from '../find/look-at-rows';
import type { Journal } from './journal/journal';
import { claimColumns } from '../own/claim-columns';
import { lookAtPlaces } from '../own/look-at-places';
import { ownName } from '../own/own-names';
import type { Situation } from './situation/read-situation';
import { lookBesideTable } from './situation/require-room';
import { deadNamesOf } from './sweep';
import type { TargetColumn } from './situation/target-columns';

/**
 * Gives the columns names and adds them to a table, before any cell is written. From then on the names move with the
 * cells if somebody inserts or deletes something.
 *
 * @throws SheetProblem if the header row, the end of the list or the place of an earlier column has changed since it was
 *   found, because the columns would be in the wrong place; or if something is beside the table now, which the new columns
 *   have moved
 */
export async function makeColumns(
  context: Excel.RequestContext,
  situation: Situation,
  targets: readonly TargetColumn[],
  journal: Journal,
): Promise<void> {
  const { number, policy } = journal;
  const { found, own } = situation;
  const { area, headerRow, survey } = found;
  context.application.suspendApiCalculationUntilNextSync();
  const right = Math.max(rightOf(area), ...targets.map((target) => rightOf(target.area)));
  const headers = rangeAt(survey.sheet, { ...area, rows: 1, columns: right - area.left }).load('values');
  const areRowsThere = lookAtRows(found);
  const whyNoRoom = lookBesideTable(
    context,
    found,
    targets.some(({ isNew }) => isNew),
  );
  const ranges = rangesOf(context, situation, targets);
  const movedOf = own && lookAtPlaces(context, survey.sheet, own);
  for (const name of own?.names ?? []) name.delete();
  // Deletes names that a deleted column left.
  for (const item of deadNamesOf(survey.own, number)) item.delete();
  claimColumns(context, { number, ranges, record: recordOf(situation, targets, policy !== undefined) });
  await context.sync();
  journal.isClaimed = true;
  const moved = movedOf?.();
  if (moved) throw changedAt(survey.name, moved.top, moved.left);
  const noRoom = whyNoRoom();
  if (noRoom) journal.movesBeside = true;

  const now = headers.values[0] as CellValue[];
  const isNew = (column: number) => targets.some((target) => target.isNew && target.area.left === column);
  // Columns beyond the area need no check here, because existing ones have names.
  const expected = (offset: number) => headerRow[offset] ?? (isNew(area.left + offset) ? '' : undefined);
  const changed = now.findIndex((header, offset) => header !== (expected(offset) ?? header));
  if (changed < 0 && areRowsThere()) {
    if (noRoom) throw noRoom;
    return;
  }
  throw changed < 0
    ? changedAt(survey.name, below(area), area.left)
    : changedAt(survey.name, area.top, area.left + changed);
}

const changedAt = (sheetName: string, row: number, column: number) =>
  new SheetProblem('changedMeanwhile', { cell: cellOnSheet(sheetName, row, column) });

type Ranges = { readonly [Role in SegmentRole]?: Excel.Range };

/**
 * Returns the ranges of the columns: in a table by the table, elsewhere by address. An earlier column becomes longer or
 * shorter by as many rows as the plan needs, so that its last clients stay in it if somebody has just inserted a row.
 */
function rangesOf(
  { workbook }: Excel.RequestContext,
  { found, own }: Situation,
  targets: readonly TargetColumn[],
): Ranges {
  const { sheet } = found.survey;
  const scope = own?.isCopy ? sheet.names : workbook.names;
  const rangeOf = ({ role, area, isNew }: TargetColumn): Excel.Range => {
    if (!isNew) {
      const existing = scope.getItem(ownName(own!.number, role)).getRange();
      return existing.getResizedRange(area.rows - own!.columns[role]!.rows, 0);
    }
    return found.table ? found.table.table.columns.add(-1).getRange() : rangeAt(sheet, area);
  };
  return Object.fromEntries(targets.map((target) => [target.role, rangeOf(target)]));
}

/**
 * Returns the record of a run. If there is a policy, leaves out the cut-off rules that the user chose: the policy has
 * them, and a later run must not undo an edit of the policy.
 */
export function recordOf(
  { question, plan, found, earlier, tracked }: Situation,
  targets: readonly TargetColumn[],
  hasPolicy: boolean,
): SegmentRecord {
  const rules = rulesOfRun(question, plan.unclassified.length > 0);
  const before = Object.fromEntries(targets.map(({ role, before: was }) => [role, was]));
  return {
    version: 1,
    modelId: question.model.id,
    language: question.language,
    headers: {
      ...byRole((role) => headerToRecord(plan[role][0]!, earlier?.[role])),
      ...Object.fromEntries(
        rolesOnRequest(question).map((role) => [
          role,
          headerToRecord(plan.headersOnRequest[role]!, earlier?.[role]),
        ]),
      ),
    },
    ...rules,
    ...(tracked && { texts: { ...rules.texts, tracked: tracked.texts } }),
    before: before as SegmentRecord['before'],
    chosen: chosenNow(found.customers, hasPolicy ? { ...question, cutoffs: {} } : question),
    decided: decidedNow(question, plan),
    ...(plan.counted && { counted: plan.counted }),
  };
}
