import { modelById } from '../../src/classifier/models/catalogue';
import { blockAddress, columnLetters } from '../../src/sheet/cells/cell';
import { sheetColumn, sheetRow } from '../../src/sheet/customer-range';
import { outsideText } from '../../src/sheet/find/outside-text';
import { proposeColumns } from '../../src/sheet/match/propose-columns';
import type { Choice } from '../../src/sheet/choice';
import type { Customers } from '../../src/sheet/customers';
import type { Plan } from '../../src/sheet/plan/plan';
import { dayOf, type Case, type Expected } from './read-case';

/** Returns what the user of a case chooses: the proposed columns or the user's own, and the cut-offs of the case. */
export function choiceFor(customers: Customers, { expected }: Case): Choice {
  const { choose, cutoffs, language = 'en', asOf = '2025-12-09' } = expected;
  const model = modelById(expected.model ?? 'sales-loyalty');
  const proposed = Object.entries(proposeColumns(customers, model));
  const columns = choose
    ? Object.entries(choose).map(([id, letters]) => [id, indexOf(customers, letters)])
    : proposed.flatMap(([id, index]) => (index === undefined ? [] : [[id, index] as const]));
  return {
    modelId: model.id,
    columns: Object.fromEntries(columns),
    cutoffs:
      cutoffs === 'median' || expected.model
        ? {}
        : { sales_cutoff: { kind: 'fixed', value: 100 }, loyalty_cutoff: { kind: 'fixed', value: 5 } },
    language,
    asOf: dayOf(asOf),
  };
}

function indexOf({ range }: Customers, letters: string): number {
  const columns = Array.from({ length: range.columns }, (_, index) =>
    columnLetters(sheetColumn(range, index)),
  );
  return columns.indexOf(letters);
}

/** Returns what was found, in the form of a case's `expected.json`. */
export function told(customers: Customers, choice: Choice, plan: Plan): Omit<Expected, 'about'> {
  const { headers } = customers;
  const { range } = plan;
  const segments = plan.segment
    .slice(1)
    .flatMap((segment, client) => (segment === '' ? [] : [[sheetRow(range, client) + 1, segment]]));
  return {
    customers: blockAddress(
      range.top,
      range.left,
      range.top + range.rows,
      sheetColumn(range, range.columns - 1),
    ),
    headers,
    columns: Object.fromEntries(
      Object.entries(choice.columns).map(([id, index]) => [id, columnLetters(sheetColumn(range, index))]),
    ),
    segments: Object.fromEntries(segments),
    leftOut: byCell(plan.nonClients),
    blankRows: plan.blankRows,
    outside: outsideIn(plan),
    unclassified: byCell(plan.unclassified),
    inDoubt: byCell(plan.inDoubt),
    otherCurrencies: byCell(plan.otherCurrencies),
  };
}

const byCell = (rows: readonly { readonly cell: string; readonly reason: string }[]) =>
  Object.fromEntries(rows.map(({ cell, reason }) => [cell.replace(/^.*!/, ''), reason]));

function outsideIn({ outside }: Plan): Record<string, string> {
  return Object.fromEntries(
    outside.map(({ top, left, bottom, right, cause }) => [
      blockAddress(top, left, bottom, right),
      outsideText.en[cause],
    ]),
  );
}

/** Returns what a case expects, with the defaults of what its file leaves out. */
export function expectedOf({ expected, cells }: Case): ReturnType<typeof told> {
  const {
    customers,
    headers,
    columns,
    choose,
    segments,
    leftOut = {},
    blankRows = 0,
    outside = {},
    unclassified = {},
    inDoubt = {},
    otherCurrencies = {},
  } = expected;
  return {
    customers,
    headers: headers ?? namesIn(cells, customers),
    columns: columns ?? choose,
    segments: byRow(segments),
    leftOut,
    blankRows,
    outside,
    unclassified,
    inDoubt,
    otherCurrencies,
  };
}

/** Expands ranges of rows: `3-5` is the rows 3, 4 and 5. */
function byRow(segments: Expected['segments']): Record<string, string> {
  const rows = Object.entries(segments).flatMap(([key, segment]) => {
    const [first, last = first] = key.split('-').map(Number);
    return Array.from({ length: last! - first! + 1 }, (_, index) => [first! + index, segment]);
  });
  return Object.fromEntries(rows);
}

/** Returns the texts in the first row of an address. */
function namesIn(cells: Case['cells'], address: string): string[] {
  const [, left, top, right] = /^([A-Z])(\d+):([A-Z])/.exec(address)!;
  const indexOfLetter = (letter: string) => letter.charCodeAt(0) - 65;
  return cells[Number(top) - 1]!.slice(indexOfLetter(left!), indexOfLetter(right!) + 1).map(({ value }) =>
    String(value),
  );
}
