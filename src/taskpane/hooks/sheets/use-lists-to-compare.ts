import { useRef, useState } from 'react';
import type { SegmentsFound } from '../../../excel/movement/find-segments';
import { areOfOneList, type ComparedLists, type SegmentsAt } from '../../../movement/lists';
import type { Customers } from '../../../sheet/customers';
import type { SegmentActions } from '../../state/actions/actions';
import { failureOf, type Failure } from '../../state/failure';

type Look =
  | { readonly kind: 'looking' }
  | { readonly kind: 'found'; readonly found: SegmentsFound }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** A look, and the clients and the model that it was for: after a run or an edit the columns may be others. */
interface Seen {
  readonly of: Customers;
  readonly modelId: string;
  readonly look: Look;
}

export type ListsState = ReturnType<typeof useListsToCompare>;

/** Looks for columns with segments of the chosen model, and keeps which two of them are to be compared. */
export function useListsToCompare(
  actions: SegmentActions,
  { customers, modelId }: { readonly customers: Customers | undefined; readonly modelId: string },
) {
  const [seen, setSeen] = useState<Seen>();
  const [chosen, setChosen] = useState<Partial<ComparedLists>>({});
  const cancelling = useRef<AbortController>(undefined);
  const look = seen && seen.of === customers && seen.modelId === modelId ? seen.look : undefined;
  const found = look?.kind === 'found' ? look.found : undefined;
  const columns = customers && found ? columnsOf(customers, found) : [];
  const lists = listsOf(columns, chosen, customers?.range.sheetId);
  const keys = found?.elsewhere.find(({ sheetId }) => sheetId === lists?.before.sheetId)?.keys ?? [];
  const key = keys.find((each) => each === chosen.key) ?? keys[0];

  return {
    look,
    /** The columns to choose from. */
    columns,
    /** The two columns; undefined if there are none to compare. */
    lists: lists && { ...lists, ...(key !== undefined && { key }) },
    /** The columns that identify clients in both lists; none if both columns are of one list. */
    keys: lists && areOfOneList(lists) ? [] : keys,
    choose: (next: Partial<ComparedLists>) => setChosen({ ...chosen, ...next }),
    cancel: () => cancelling.current?.abort(),
    lookFor() {
      if (!customers) return;
      cancelling.current = new AbortController();
      const end = (now: Look) =>
        setSeen((before) =>
          before?.of === customers && before.modelId === modelId ? { ...before, look: now } : before,
        );
      setSeen({ of: customers, modelId, look: { kind: 'looking' } });
      actions.findSegments(customers, modelId, { signal: cancelling.current.signal }).then(
        (answer) => end({ kind: 'found', found: answer }),
        (error: unknown) => end({ kind: 'failed', failure: failureOf(error) }),
      );
    },
  };
}

/** Returns the columns of the present list, then those of other lists. */
function columnsOf(
  { range: { sheetId, sheetName } }: Customers,
  { here, elsewhere }: SegmentsFound,
): SegmentsAt[] {
  return [
    ...here.map((header) => ({ sheetId, sheetName, header })),
    ...elsewhere.flatMap((list) =>
      list.columns.map((header) => ({ sheetId: list.sheetId, sheetName: list.sheetName, header })),
    ),
  ];
}

export const isSameColumn = (one: SegmentsAt, other: SegmentsAt): boolean =>
  one.sheetId === other.sheetId && one.header === other.header;

/**
 * Returns the chosen columns. Proposes the first column of the present list as the later one, and a column of another sheet
 * as the earlier one, or another one of this list.
 */
function listsOf(
  columns: readonly SegmentsAt[],
  chosen: Partial<ComparedLists>,
  sheetId: string | undefined,
): ComparedLists | undefined {
  const isThere = (at: SegmentsAt | undefined) => at && columns.some((each) => isSameColumn(each, at));
  const after = isThere(chosen.after) ? chosen.after : columns.find((each) => each.sheetId === sheetId);
  if (!after) return undefined;
  const others = columns.filter((each) => !isSameColumn(each, after));
  const proposed = others.find((each) => each.sheetId !== sheetId) ?? others[0];
  const before = isThere(chosen.before) && !isSameColumn(chosen.before!, after) ? chosen.before : proposed;
  return before && { before, after };
}
