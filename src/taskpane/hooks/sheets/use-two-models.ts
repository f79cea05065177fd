import { useEffect, useState } from 'react';
import type { Language } from '../../../classifier/language';
import type { Customers } from '../../../sheet/customers';
import { SheetProblem } from '../../../sheet/problem';
import type { SegmentActions } from '../../state/actions/actions';
import { useSheetStep, type SheetStep } from './use-sheet-step';

type TwoModelsResult =
  | { readonly kind: 'done'; readonly sheet: string; readonly left: number }
  | { readonly kind: 'removed'; readonly sheet: string }
  /** The user typed into these cells; writing would overwrite them. */
  | { readonly kind: 'asking'; readonly cells: readonly string[] };
export type TwoModelsStep = SheetStep<TwoModelsResult>;
export type TwoModelsState = ReturnType<typeof useTwoModels>;

interface ToCombine {
  /** The customers; undefined if none are found. */
  readonly customers: Customers | undefined;
  /** The model that the pane shows. */
  readonly modelId: string;
  readonly language: Language;
  /** Index of the column to add up, unless the user chooses another. */
  readonly money: number | undefined;
}

interface Chosen {
  readonly down?: string;
  readonly across?: string;
  readonly values?: number | 'none';
}

/** Makes and removes the sheet of two models, once a list has the segments of two. */
export function useTwoModels(actions: SegmentActions, { customers, modelId, language, money }: ToCombine) {
  const all = customers?.segmentedBy ?? [];
  const [chosen, setChosen] = useState<Chosen & { readonly of?: string }>({});
  const { step, attempt, cancel, leave } = useSheetStep<TwoModelsResult>();
  const [found, setFound] = useState<{ readonly pair: string; readonly sheet: string | undefined }>();
  const list = customers?.range.sheetId;
  const own = chosen.of === list ? chosen : {};
  const isThere = (id: string | undefined) => id !== undefined && all.includes(id);
  const down = [own.down, modelId].find(isThere) ?? all[0];
  const others = all.filter((id) => id !== down);
  const across = others.find((id) => id === own.across) ?? others[0];
  const values = own.values === 'none' ? undefined : (own.values ?? money);
  const pair = `${down} ${across}`;
  const choose = (more: Chosen) => setChosen({ ...own, ...more, ...(list !== undefined && { of: list }) });

  useEffect(() => {
    if (down === undefined || across === undefined) return;
    let isWanted = true;
    actions
      .findTwoModelsSheet(down, across)
      .then((sheet) => isWanted && setFound({ pair, sheet }))
      // If Excel does not answer, the pane offers to make the sheet, but not to remove one.
      .catch(() => undefined);
    return () => {
      isWanted = false;
    };
  }, [actions, down, across, pair, step.kind]);

  return {
    /** The models that have segments here. */
    all,
    down,
    across,
    values,
    step,
    isMade: found?.pair === pair && found.sheet !== undefined,
    /** Chooses the model whose segments get rows. If it was across, the two change places. */
    chooseDown: (id: string) =>
      choose({ down: id, ...(id === across && down !== undefined && { across: down }) }),
    chooseAcross: (id: string) => choose({ across: id, ...(down !== undefined && { down }) }),
    chooseValues: (index: number | undefined) => choose({ values: index ?? 'none' }),
    cancel,
    leave,
    write(writesOver = false) {
      if (!customers || down === undefined || across === undefined) return;
      const choice = {
        down,
        across,
        language,
        today: actions.today(),
        ...(values !== undefined && { values }),
      };
      void attempt('writing', async (options) => {
        try {
          const { sheet, left } = await actions.writeTwoModels(customers, choice, { ...options, writesOver });
          return { kind: 'done', sheet, left };
        } catch (error) {
          if (!(error instanceof SheetProblem && error.code === 'summaryTypedOver')) throw error;
          const { cells } = error.details as { readonly cells: readonly string[] };
          return { kind: 'asking', cells };
        }
      });
    },
    remove() {
      if (down === undefined || across === undefined) return;
      void attempt('removing', async (options) => ({
        kind: 'removed',
        ...(await actions.removeTwoModels(down, across, options)),
      }));
    },
  };
}
