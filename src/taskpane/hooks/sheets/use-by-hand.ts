import { useEffect, useMemo, useState } from 'react';
import type { Language } from '../../../classifier/language';
import type { ByHandPreview, OverridesCounted } from '../../../excel/overrides/overrides-offer';
import type { RunByHand } from '../../../excel/overrides/plan-by-hand';
import type { ReasonGiven } from '../../../overrides/override-row';
import { segmentsByHand } from '../../../overrides/set-by-hand';
import type { Customers } from '../../../sheet/customers';
import type { OverrideTreatment } from '../../../sheet/override';
import type { Plan } from '../../../sheet/plan/plan';
import type { Progress } from '../../../sheet/progress';
import type { SegmentActions } from '../../state/actions/actions';
import { failureOf, type Failure } from '../../state/failure';
import { useSheetStep } from './use-sheet-step';

/** The result of work on *Overrides*. */
type ByHandResult =
  | { readonly kind: 'kept'; readonly sheet: string; readonly clients: number; readonly isNew: boolean }
  | ({ readonly kind: 'asking' } & OverridesCounted)
  | { readonly kind: 'removed'; readonly sheet: string };

/** Keys of clients whose segment the user lets go back, on one list and for one model. */
interface Ticked {
  readonly sheetId?: string | undefined;
  readonly modelId?: string;
  readonly keys: readonly string[];
}

interface ToTell {
  /** The customers; undefined if none are found, or if the rows are orders. */
  readonly customers: Customers | undefined;
  /** What a run would write; undefined while that is being counted. */
  readonly plan: Plan | undefined;
  readonly modelId: string;
  readonly overrides: OverrideTreatment;
  readonly language: Language;
  /** The header of the column that identifies the clients, as proposed. */
  readonly key: string | undefined;
  /** True if the workbook has a sheet *Overrides*. */
  readonly hasSheet: boolean;
}

export type ByHandState = ReturnType<typeof useByHand>;

/** Says who is set by hand and why, keeps reasons, and lets segments go back with the next run. */
export function useByHand(
  actions: SegmentActions,
  { customers, plan, modelId, overrides, language, key: proposed, hasSheet }: ToTell,
) {
  const [chosen, setChosen] = useState<{ readonly of: string; readonly key: string }>();
  const [seen, setSeen] = useState<{ readonly of: Plan; readonly now: ByHandPreview | Failure }>();
  const [isMade, setMade] = useState(false);
  const [changes, setChanges] = useState(0);
  const [later, setLater] = useState<ReadonlySet<string>>(new Set());
  const [back, setBack] = useState<Ticked>({ keys: [] });
  const { step, attempt, leave } = useSheetStep<ByHandResult>();
  const sheetId = customers?.range.sheetId;
  const key = (chosen?.of === sheetId ? chosen?.key : undefined) ?? proposed;
  const isAsked = plan !== undefined && (hasSheet || isMade || segmentsByHand(plan.overrides).length > 0);
  const run = useMemo(
    (): RunByHand | undefined =>
      customers && plan && isAsked
        ? {
            plan,
            treatment: overrides,
            headers: customers.headers,
            language,
            ...(key !== undefined && { key }),
          }
        : undefined,
    [customers, plan, isAsked, overrides, language, key],
  );

  useEffect(() => {
    if (!run) return;
    let isWanted = true;
    actions.previewByHand(run).then(
      (now) => isWanted && setSeen({ of: run.plan, now }),
      (error: unknown) => isWanted && setSeen({ of: run.plan, now: failureOf(error) }),
    );
    return () => {
      isWanted = false;
    };
  }, [actions, run, changes]);

  const now = run && seen?.of === plan ? seen?.now : undefined;
  // While the sheet is counted again, the last answer about the same list and model holds.
  const isOfList = seen?.of.range.sheetId === sheetId && seen?.of.basis.model.id === modelId;
  const known = isOfList && seen && !('kind' in seen.now) ? seen.now.clients : [];
  const ticked = back.sheetId === sheetId && back.modelId === modelId ? back.keys : [];
  const lookAgain = () => setChanges((before) => before + 1);
  return {
    step,
    leave,
    now,
    /** True if no column is known that identifies the clients. */
    needsKey: now !== undefined && !('kind' in now) && now.key === undefined,
    chooseKey: (header: string) => sheetId !== undefined && setChosen({ of: sheetId, key: header }),
    later,
    giveLater: (keys: readonly string[]) => setLater(new Set([...later, ...keys])),
    /** Only those who are still past their end, because nobody sees the tick of the others. */
    goesBack: new Set(known.flatMap(({ key, isPast }) => (isPast && ticked.includes(key) ? [key] : []))),
    letGoBack(client: string, goes: boolean) {
      const others = ticked.filter((each) => each !== client);
      setBack({ sheetId, modelId, keys: goes ? [...others, client] : others });
    },
    /** Begins anew after a run: asks again for reasons that were put off. */
    afterRun() {
      setLater(new Set());
      setBack({ keys: [] });
      leave();
    },
    keep(keys: readonly string[], given: ReasonGiven) {
      if (!run) return;
      const isNew = now === undefined || 'kind' in now || now.sheet === undefined;
      void attempt('writing', async (options) => {
        const { sheet } = await actions.giveReason(run, new Map(keys.map((each) => [each, given])), options);
        setMade(true);
        lookAgain();
        return { kind: 'kept', sheet: sheet!, clients: keys.length, isNew };
      });
    },
    ask: () => void attempt('writing', async () => ({ kind: 'asking', ...(await actions.countOverrides()) })),
    remove: () =>
      void attempt('removing', async (options: { onProgress?: (progress: Progress) => void }) => {
        const removed = await actions.removeOverrides(options);
        lookAgain();
        return { kind: 'removed', ...removed };
      }),
  };
}
