import type { Language } from '../../classifier/language';
import type { OverrideColumn, ReasonGiven } from '../../overrides/override-row';
import { planOverrides, type OverridesPlan } from '../../overrides/plan-overrides';
import type { RowDoubt } from '../../overrides/read-overrides';
import { segmentsByHand, setByHand, type ListByHand } from '../../overrides/set-by-hand';
import {
  keyHeader,
  overridesKey,
  readOverridesRecord,
  type OverridesRecord,
} from '../../overrides/sheet/overrides-record';
import type { NotKept } from '../../sheet/client/clients-by-key';
import type { OverrideTreatment } from '../../sheet/override';
import type { Plan } from '../../sheet/plan/plan';
import { SheetProblem } from '../../sheet/problem';
import { findListSheet, type ListSheet, type ListSheetFound } from '../list-sheet/find-list-sheet';
import { runSliced } from '../office/run-sliced';
import { today } from '../office/today';
import { readKeys } from '../read/read-keys';
import { readListCells } from '../read/read-list-table';
import { overridesKind, readOverridesTable, type OverridesTable } from '../read/read-overrides';
import type { ListRead } from '../list-sheet/list-rows';

/** A run, or what a run would write, whose segments set by hand are compared with *Overrides*. */
export interface RunByHand {
  readonly plan: Plan;
  readonly treatment: OverrideTreatment;
  /** The headers of all columns of the customers. */
  readonly headers: readonly string[];
  readonly language: Language;
  /** The header of the column that identifies the clients, unless *Overrides* knows one of this list. */
  readonly key?: string;
}

/** *Overrides* as its sheet shows it. */
export interface OverridesSheet extends ListRead<OverrideColumn>, OverridesTable {
  readonly made: ListSheet & { readonly record: OverridesRecord };
}

/** What to write into *Overrides*; nothing is written yet. */
export interface ByHandPlanned {
  readonly found: ListSheetFound;
  readonly read?: OverridesSheet;
  /** The header of the column that identifies the clients; undefined if nobody knows. */
  readonly key?: string;
  readonly plan: OverridesPlan;
  readonly notKept: readonly NotKept[];
  readonly doubts: readonly RowDoubt[];
}

const nobody: ListByHand = { clients: [], onList: new Set(), notKept: [] };

/**
 * Compares who is set by hand with the rows of *Overrides*.
 *
 * @param given what the user says about clients, by their keys
 * @param key the column that identifies the clients, if the user chose one
 * @throws SheetProblem if the table cannot be read, or rows have moved since the plan was made
 */
export async function planByHand(
  context: Excel.RequestContext,
  { plan, treatment, headers, language, key: proposed }: RunByHand,
  given?: ReadonlyMap<string, ReasonGiven>,
): Promise<ByHandPlanned> {
  const { found, read } = await findOverrides(context);
  const key = keyHeader(read?.made.record, headers, proposed);
  const isAsked = read !== undefined || segmentsByHand(plan.overrides).length > 0;
  const list =
    key === undefined || !isAsked || !headers.includes(key)
      ? nobody
      : await runSliced(
          setByHand(plan, treatment, language, await readKeys(context, plan, headers.indexOf(key))),
        );
  const { range, basis } = plan;
  const run = {
    ...{ list: range.sheetName, model: basis.model.id, sheets: found.sheetNames },
    ...{ day: today(), asOf: basis.asOf, addsRows: read !== undefined },
  };
  return {
    found,
    ...(read && { read }),
    ...(key !== undefined && { key }),
    plan: planOverrides(read?.rows ?? [], list, run, given),
    notKept: list.notKept,
    doubts: read?.doubts ?? [],
  };
}

/** Finds and reads the sheet *Overrides*. */
export async function findOverrides(context: Excel.RequestContext): Promise<{
  readonly found: ListSheetFound;
  readonly read?: OverridesSheet;
}> {
  const found = await findListSheet(context, overridesKey);
  const record = readOverridesRecord(found.setting);
  if (!found.made || !record) return { found };
  const made = { ...found.made, record };
  const table = await readOverridesTable(context, made);
  const formulas = await readListCells(context, overridesKind, made, table.columns, 'formulas');
  return { found, read: { ...table, formulas, kind: overridesKind, made } };
}

/** Returns *Overrides*, which must be there. */
export async function requireOverrides(context: Excel.RequestContext) {
  const { found, read } = await findOverrides(context);
  if (!read) throw new SheetProblem('noOverridesSheet', {});
  return { found, read };
}
