import { useEffect, useState } from 'react';
import type { Language } from '../../../classifier/language';
import type { HistoryOffer, HistoryPreview } from '../../../excel/history/history-offer';
import type { Customers } from '../../../sheet/customers';
import { clientColumns } from '../../../sheet/match/client-columns';
import type { OverrideTreatment } from '../../../sheet/override';
import type { Plan } from '../../../sheet/plan/plan';
import type { Progress } from '../../../sheet/progress';
import type { SegmentActions } from '../../state/actions/actions';
import { failureOf, type Failure } from '../../state/failure';
import type { HistoryActions, HistoryCounted } from '../../state/actions/history-actions';

/** The state of work on the history: offered, under way, a question, or a result. */
export type HistoryStep =
  | { readonly kind: 'offered' }
  /** `isOn`: what she clicked, shown at once; undefined if something else is being read. */
  | { readonly kind: 'switching'; readonly isOn?: boolean }
  | { readonly kind: 'removing'; readonly progress?: Progress }
  | ({ readonly kind: 'asking' } & HistoryCounted)
  | { readonly kind: 'removed'; readonly sheet: string }
  | { readonly kind: 'failed'; readonly failure: Failure };

interface ToKeep {
  /** The customers; undefined if none are found, or if the rows are orders. */
  readonly customers: Customers | undefined;
  /** What a run would write; undefined while that is being counted. */
  readonly plan: Plan | undefined;
  readonly overrides: OverrideTreatment;
  readonly language: Language;
}

export type HistoryState = ReturnType<typeof useHistory>;

/** Switches the history on and off, reports what the next run adds to it, and removes it. */
export function useHistory(actions: SegmentActions, { customers, plan, overrides, language }: ToKeep) {
  const [offer, setOffer] = useState<HistoryOffer>();
  const [chosen, setChosen] = useState<{ readonly of: string; readonly key: string }>();
  const [pinsAll, setPinsAll] = useState(false);
  const [changes, setChanges] = useState(0);
  const [step, setStep] = useState<HistoryStep>({ kind: 'offered' });
  const [seen, setSeen] = useState<{ readonly of: Plan; readonly next: HistoryPreview | Failure }>();
  const sheetId = customers?.range.sheetId;
  const switched = offer?.switched?.sheetId === sheetId ? offer?.switched : undefined;
  const proposed = customers && customers.headers[clientColumns(customers)[0] ?? -1];
  const own = chosen && chosen.of === sheetId ? chosen.key : undefined;
  const key = switched?.key ?? own ?? proposed;

  useEffect(() => {
    if (!customers) return;
    let isWanted = true;
    actions
      .findHistory()
      .then((found) => isWanted && setOffer(found))
      // If Excel does not answer, the pane does not offer a history.
      .catch(() => undefined);
    return () => {
      isWanted = false;
    };
  }, [actions, customers, step.kind]);

  useEffect(() => {
    if (!customers || !plan || !switched) return;
    let isWanted = true;
    const { headers } = customers;
    actions.previewHistory({ plan, treatment: overrides, headers, language, switched, pinsAll }).then(
      (next) => isWanted && setSeen({ of: plan, next }),
      (error: unknown) => isWanted && setSeen({ of: plan, next: failureOf(error) }),
    );
    return () => {
      isWanted = false;
    };
  }, [actions, customers, plan, overrides, language, switched, pinsAll, changes]);

  const attempt = async (begun: HistoryStep, work: () => Promise<HistoryStep>) => {
    setStep(begun);
    try {
      setStep(await work());
    } catch (error) {
      setStep({ kind: 'failed', failure: failureOf(error) });
    }
  };

  return {
    /** The actions with which `ForgetClient` forgets a client. */
    actions: actions satisfies HistoryActions,
    /** Reports anew what the next run writes, because rows were cleared. */
    lookAgain: () => setChanges((before) => before + 1),
    offer,
    step,
    key,
    pinsAll,
    isOn: (step.kind === 'switching' ? step.isOn : undefined) ?? switched !== undefined,
    /** What the next run writes, or why the history cannot take it; undefined until that is known. */
    next: switched && seen?.next,
    /** True if `next` is from before the clients are counted again. It stays in its place, so that nothing moves. */
    isOutdated: seen?.of !== plan,
    chooseKey: (header: string) => sheetId !== undefined && setChosen({ of: sheetId, key: header }),
    pin: setPinsAll,
    turn: (isOn: boolean) =>
      void attempt({ kind: 'switching', isOn }, async () => {
        if (isOn && (sheetId === undefined || key === undefined)) return { kind: 'offered' };
        await actions.switchHistory(isOn ? { sheetId: sheetId!, key: key! } : undefined);
        setOffer(await actions.findHistory());
        return { kind: 'offered' };
      }),
    ask: () =>
      void attempt({ kind: 'switching' }, async () => ({
        kind: 'asking',
        ...(await actions.countHistory()),
      })),
    remove: () =>
      void attempt({ kind: 'removing' }, async () => {
        const onProgress = (progress: Progress) => setStep({ kind: 'removing', progress });
        return { kind: 'removed', ...(await actions.removeHistory({ onProgress })) };
      }),
    leave: () => setStep({ kind: 'offered' }),
  };
}
