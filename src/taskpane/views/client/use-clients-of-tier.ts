import { useEffect, useMemo, useState } from 'react';
import type { CellValue } from '../../../sheet/cells/cell';
import { clientsOfTier, type ClientsOfTier } from '../../../sheet/client/clients-of-tier';
import { sheetColumn } from '../../../sheet/customer-range';
import { headerAtIndex, type Customers } from '../../../sheet/customers';
import type { OverrideTreatment } from '../../../sheet/override';
import type { Plan } from '../../../sheet/plan/plan';
import { unknownCulture } from '../../../sheet/text/culture';
import type { LensState } from '../../hooks/use-lens';
import type { SegmentActions } from '../../state/actions';

interface ToList {
  readonly plan: Plan;
  readonly customers: Customers;
  readonly outcome: number;
  readonly overrides: OverrideTreatment;
  readonly lens: LensState;
}

/**
 * Lists the clients of a tier as the counts above show them: by the same money, and only those with the chosen value.
 * Takes what the plan has read already, and reads other columns once. Undefined until they are read.
 */
export function useClientsOfTier(
  actions: SegmentActions,
  { plan, customers, outcome, overrides, lens }: ToList,
): ClientsOfTier | undefined {
  const { only } = lens;
  const money = lens.money.column;
  const [read, setRead] = useState<{ readonly of: Plan; readonly cells: ReadonlyMap<number, CellValue[]> }>();
  const isValue = only?.value !== undefined;
  const needed = useMemo(() => {
    const known = new Map(Object.entries(plan.basis.columns).map(([id, column]) => [column, id]));
    const wanted = [money, isValue ? only?.column : undefined].filter((index) => index !== undefined);
    return wanted.filter((index) => !known.has(sheetColumn(plan.range, index)));
  }, [plan, money, isValue, only?.column]);
  const cells = read?.of === plan ? read.cells : undefined;
  const missing = needed.filter((index) => !cells?.has(index));
  const key = missing.join();

  useEffect(() => {
    if (key === '') return;
    let isWanted = true;
    const indexes = key.split(',').map(Number);
    // If the columns cannot be read, the next plan fails too, and the pane says why.
    actions
      .readColumns(plan.range, customers, indexes)
      .then((columns) => {
        const added = columns.map((column, at) => [indexes[at]!, column] as const);
        if (isWanted)
          setRead((before) => ({
            of: plan,
            cells: new Map([...(before?.of === plan ? before.cells : []), ...added]),
          }));
      })
      .catch(() => undefined);
    return () => {
      isWanted = false;
    };
  }, [actions, plan, customers, key]);

  return useMemo(() => {
    const cellsOf = (index: number) => {
      const measure = Object.entries(plan.basis.columns).find(
        ([, column]) => column === sheetColumn(plan.range, index),
      );
      return measure ? plan.basis.cells[measure[0]] : cells?.get(index);
    };
    const ofMoney = money === undefined ? undefined : cellsOf(money);
    const ofValue = isValue && only ? cellsOf(only.column) : undefined;
    if ((money !== undefined && !ofMoney) || (isValue && !ofValue)) return undefined;
    const seen = {
      ...(money !== undefined &&
        ofMoney && { money: { header: headerAtIndex(customers, money), cells: ofMoney } }),
      ...(ofValue && { only: { cells: ofValue, value: only!.value! } }),
    };
    return clientsOfTier(plan, outcome, overrides, seen, customers.culture ?? unknownCulture);
  }, [plan, customers, outcome, overrides, money, isValue, only, cells]);
}
