import { localized } from '../../classifier/language';
import { summariesOnRemoval } from '../summary/remove-summary';
import {
  asksPolicy,
  refersTo,
  type ReferredColumns,
  type ReferringFormulas,
} from '../../sheet/cells/formula-references';
import { segmentRoles } from '../../sheet/segment-role';
import type { Customers } from '../../sheet/customers';
import { cellsOfOwn } from '../../sheet/candidates/customers-of-candidate';
import type { FoundCustomers } from '../find/found-customers';
import { findCustomersAgain } from '../find/find-customers';
import { columnsToRemove } from './columns-to-remove';
import { cellsThatStay } from '../own/take-out-columns';
import type { OwnColumns } from '../own/own-names';
import { policyOnRemoval } from '../policy/change/policy-on-removal';
import { wholeSheet } from '../office/area';
import { untilAnswered } from '../office/run-in-excel';
import { formulasOutside } from '../office/formulas-in-workbook';

const mostListed = 100;

/**
 * Finds all formulas in the workbook with a text that refers to the columns of this model beside these customers. Also
 * returns what happens to the policy if these are the last columns.
 */
export function referringFormulas(customers: Customers, modelId: string): Promise<ReferringFormulas> {
  return untilAnswered(async (context) => {
    const found = await findCustomersAgain(context, customers);
    const run = found.own.find(({ record }) => record.modelId === modelId);
    const policy = run && (await policyOnRemoval(context, run.names.length));
    const summaries = run ? await summariesOnRemoval(context, run) : [];
    const goes = summaries
      .filter(({ stays }) => !stays)
      .map(({ made: { sheetName } }) => ({ sheetName, area: wholeSheet }));
    const target = targetOf(found, run);
    const columns = run && (await columnsToRemove(context, found, run));
    const staying = cellsThatStay(found.survey.name, columns ?? []);
    const cells: string[] = [];
    let isPolicyUsed = false;
    const { sheetName, top, rows } = target;
    const own = target.columns.map((left) => ({ sheetName, area: { top, left, rows, columns: 1 } }));
    const blocks = formulasOutside(context, [...own, ...goes], new Set(staying));
    let step = await blocks.next();
    while (!step.done && cells.length <= mostListed) {
      const others = step.value;
      cells.push(
        ...others.filter((each) => refersTo(each.formula, each.sheet, target)).map(({ cell }) => cell),
      );
      isPolicyUsed ||=
        policy !== undefined &&
        others.some(({ formula, sheet }) => sheet !== policy.sheet && asksPolicy(formula, policy.sheet));
      step = await blocks.next();
    }
    const isPartial = !step.done || step.value.isPartial;
    const stays = policy?.stays ?? (isPolicyUsed || isPartial ? 'referredTo' : undefined);
    return {
      cells: cells.slice(0, mostListed),
      isPartial,
      ...(staying.length > 0 && {
        staying: { cells: staying.slice(0, mostListed), isTable: found.table !== undefined },
      }),
      ...(policy && { policy: { ...policy, stays } }),
      ...(summaries.length > 0 && {
        summaries: summaries.map(({ made, stays }) => ({
          sheet: made.sheetName,
          ...(stays && { stays: localized((language) => stays.in(language)) }),
        })),
      }),
    };
  }, {});
}

function targetOf(found: FoundCustomers, run: OwnColumns | undefined): ReferredColumns {
  const { area, table, survey, headerRow } = found;
  const areas = segmentRoles.flatMap((role) => {
    const column = run?.columns[role];
    return column ? [cellsOfOwn(found, column)] : [];
  });
  const columns = areas.map(({ left }) => left);
  const headers = columns.map((column) => String(headerRow[column - area.left] ?? ''));
  return {
    sheetName: survey.name,
    top: area.top,
    rows: Math.max(0, ...areas.map(({ rows }) => rows)),
    columns,
    table: table && { name: table.name, headers },
  };
}
