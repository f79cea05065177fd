import { useEffect, useState } from 'react';
import type { Language } from '../../../classifier/language';
import type { CommandResult } from '../../../commands/command-result';
import type { SummaryChoice } from '../../../excel/summary/read-list';
import type { Customers } from '../../../sheet/customers';
import { SheetProblem } from '../../../sheet/problem';
import type { SegmentActions } from '../../state/actions/actions';
import { useSheetStep } from './use-sheet-step';

type SummaryResult =
  | { readonly kind: 'done' | 'removed'; readonly sheet: string }
  /** The user typed into these cells; writing would overwrite them. */
  | { readonly kind: 'asking'; readonly cells: readonly string[] };

interface ToSummarize {
  /** The customers; undefined if none are found. */
  readonly customers: Customers | undefined;
  readonly modelId: string;
  readonly language: Language;
  /** Index of the column to add up, unless the user chooses another. */
  readonly money: number | undefined;
}

export type SummaryState = ReturnType<typeof useSummary>;

/** Identifies the sheet of a list and the model, so that choices and results for another are not shown. */
const keyOf = (customers: Customers | undefined, modelId: string) => `${customers?.range.sheetId} ${modelId}`;

/** Makes and removes the summary sheet of a model's segments. */
export function useSummary(actions: SegmentActions, { customers, modelId, language, money }: ToSummarize) {
  const isOffered = customers?.segmentedBy.includes(modelId) === true;
  const key = keyOf(customers, modelId);
  const { step, attempt, cancel, leave, show } = useSheetStep<SummaryResult>(key);
  const [chosen, setChosen] = useState<{
    readonly key: string;
    readonly values?: number | 'none';
    readonly groups?: number | undefined;
    readonly worth?: boolean;
  }>();
  const [made, setMade] = useState<{ readonly key: string; readonly showsWorth: boolean | undefined }>();
  const own = chosen?.key === key ? chosen : { key };
  const ofMade = made?.key === key ? made.showsWorth : undefined;
  const values = own.values === 'none' ? undefined : (own.values ?? money);

  useEffect(() => {
    if (!isOffered) return;
    let isWanted = true;
    actions
      .findSummarySheet(modelId)
      .then((found) => isWanted && setMade({ key, showsWorth: found?.showsWorth }))
      // If Excel does not answer, the pane offers to make a summary, but not to remove one.
      .catch(() => undefined);
    return () => {
      isWanted = false;
    };
  }, [actions, isOffered, key, modelId, step.kind]);

  useEffect(() => {
    const report = (result: CommandResult) => {
      if (result.kind !== 'summarized' && result.kind !== 'summaryTypedOver') return;
      const { values = 'none', groups, worth, modelId: of } = result.choice;
      const key = keyOf(result.customers, of);
      const more = { ...(groups !== undefined && { groups }), ...(worth !== undefined && { worth }) };
      setChosen({ key, values, ...more });
      show(
        result.kind === 'summarized'
          ? { kind: 'done', sheet: result.sheet }
          : { kind: 'asking', cells: result.cells },
        key,
      );
    };
    const last = actions.lastCommandResult();
    if (last) report(last);
    return actions.subscribeToCommandResults(report);
  }, [actions, show]);

  return {
    isOffered,
    step,
    values,
    groups: own.groups,
    /** Whether to show the worth of keeping; unless the user chooses, as on the sheet made before. */
    worth: own.worth ?? ofMade === true,
    isMade: ofMade !== undefined,
    chooseValues: (index: number | undefined) => setChosen({ ...own, values: index ?? 'none' }),
    chooseGroups: (index: number | undefined) => setChosen({ ...own, groups: index }),
    chooseWorth: (worth: boolean) => setChosen({ ...own, worth }),
    write(writesOver = false) {
      if (!customers) return;
      const choice: SummaryChoice = {
        modelId,
        language,
        today: actions.today(),
        ...(values !== undefined && { values }),
        ...(own.groups !== undefined && { groups: own.groups }),
        ...(own.worth !== undefined && { worth: own.worth }),
      };
      void attempt('writing', async (options) => {
        try {
          const { sheet } = await actions.writeSummary(customers, choice, { ...options, writesOver });
          return { kind: 'done', sheet };
        } catch (error) {
          if (!(error instanceof SheetProblem && error.code === 'summaryTypedOver')) throw error;
          return { kind: 'asking', cells: (error.details as { readonly cells: readonly string[] }).cells };
        }
      });
    },
    remove: () =>
      void attempt('removing', async (options) => {
        const { sheet } = await actions.removeSummary(modelId, options);
        return { kind: 'removed', sheet };
      }),
    cancel,
    leave,
  };
}
