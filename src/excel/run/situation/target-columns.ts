import { recorded, type ColumnBefore } from '../../../sheet/record/segment-record';
import { rolesOfEveryRun, rolesOnRequest, type SegmentRole } from '../../../sheet/segment-role';
import { rightOf, type Area } from '../../office/area';
import type { FoundCustomers } from '../../find/found-customers';
import {
  headerFormatOf,
  isPlain,
  isSame,
  loadHeaderFormat,
  type HeaderFormat,
} from '../../own/header-format';
import type { Situation } from './read-situation';
import { requireRoom } from './require-room';

/** Where to write one of the columns. */
export interface TargetColumn {
  readonly role: SegmentRole;
  /** Header and clients. */
  readonly area: Area;
  /** True if this run makes the column. */
  readonly isNew: boolean;
  readonly before: ColumnBefore;
  /** The format to give to the header cell; left out if the cell has a format of its own. */
  readonly headerFormat?: HeaderFormat;
}

/**
 * Returns where to write the columns: in their present place; otherwise in the gap left by removed columns; otherwise
 * at the right edge of the customers.
 *
 * @throws SheetProblem if there is no room
 */
export async function targetColumns(
  context: Excel.RequestContext,
  situation: Situation,
): Promise<TargetColumn[]> {
  const { found, own, question } = situation;
  const roles: readonly SegmentRole[] = [...rolesOfEveryRun, ...rolesOnRequest(question)];
  const missing = roles.filter((role) => !own?.columns[role]);
  const isFirst = missing.length === roles.length;
  const edge = (isFirst && firstInGap(found, missing.length)) || rightOf(found.area);
  await requireRoom(context, found, edge, missing.length);

  const { sheet } = found.survey;
  const { top } = found.customers.range;
  const looked = missing.length > 0 ? [edge - 1, ...missing.map((_, index) => edge + index)] : [];
  const [model, ...cells] = looked.map((column) => loadHeaderFormat(sheet.getCell(top, column)));
  if (model) await context.sync();

  const areaAt = (left: number): Area => ({ ...found.area, left, columns: 1 });
  return roles.map((role) => {
    const index = missing.indexOf(role);
    if (index < 0) {
      return {
        role,
        area: areaAt(own!.columns[role]!.left),
        isNew: false,
        before: recorded(own!.record.before, role),
      };
    }
    const cell = cells[index]!;
    const [plain, wanted] = [headerFormatOf(cell), headerFormatOf(model!)];
    const headerFormat = isPlain(plain) && !isSame(plain, wanted) ? wanted : undefined;
    const before = { width: cell.format.columnWidth, headerFormatted: headerFormat !== undefined };
    return { role, area: areaAt(edge + index), isNew: true, before, headerFormat };
  });
}

/**
 * Returns the first of so many adjacent columns in the gap; undefined if the gap is too small.
 */
const firstInGap = ({ gap }: FoundCustomers, columns: number): number | undefined =>
  gap.find((column) => Array.from({ length: columns }).every((_, index) => gap.includes(column + index)));
