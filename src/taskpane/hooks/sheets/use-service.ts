import { useEffect, useState } from 'react';
import type { Language } from '../../../classifier/language';
import type { ServiceFound } from '../../../excel/service/find-service';
import type { Customers } from '../../../sheet/customers';
import { SheetProblem } from '../../../sheet/problem';
import type { SegmentActions } from '../../state/actions/actions';
import { useSheetStep } from './use-sheet-step';

type ServiceResult =
  | { readonly kind: 'done' | 'removed'; readonly sheet: string }
  /** The user typed over these cells; writing would overwrite them. */
  | { readonly kind: 'overwriting'; readonly cells: readonly string[] }
  /** The sheet is removed only after this question, as what she typed goes with it. */
  | { readonly kind: 'confirming'; readonly found: ServiceFound };

interface ToServe {
  /** The customers; undefined if none are found. */
  readonly customers: Customers | undefined;
  readonly modelId: string;
  readonly language: Language;
}

export type ServiceState = ReturnType<typeof useService>;

/** Makes and removes the sheet with the service levels of a model's segments. */
export function useService(actions: SegmentActions, { customers, modelId, language }: ToServe) {
  const { step, attempt, cancel, leave } = useSheetStep<ServiceResult>(modelId);
  const [chosen, setChosen] = useState<{ readonly of?: Customers; readonly groups?: number | undefined }>({});
  const [made, setMade] = useState<{ readonly modelId: string; readonly found: ServiceFound | undefined }>();
  const isOffered = customers?.segmentedBy.includes(modelId) === true;
  const found = made?.modelId === modelId ? made.found : undefined;
  const asBefore = customers && found?.groups !== undefined ? customers.headers.indexOf(found.groups) : -1;
  const groups = chosen.of === customers && customers ? chosen.groups : asBefore < 0 ? undefined : asBefore;

  useEffect(() => {
    if (!isOffered) return;
    let isWanted = true;
    actions
      .findService(modelId)
      .then((now) => isWanted && setMade({ modelId, found: now }))
      // If Excel does not answer, the pane offers to make the sheet, but not to remove one.
      .catch(() => undefined);
    return () => {
      isWanted = false;
    };
  }, [actions, isOffered, modelId, step.kind]);

  return {
    isOffered,
    isMade: found !== undefined,
    /** Index of the column with the owners; undefined if their hours are not asked for. */
    groups,
    chooseGroups: (column: number | undefined) =>
      setChosen({ ...(customers && { of: customers }), groups: column }),
    step,
    cancel,
    leave,
    write(writesOver = false) {
      if (!customers) return;
      const choice = { modelId, language, today: actions.today(), ...(groups !== undefined && { groups }) };
      void attempt('writing', async (options) => {
        try {
          const { sheet } = await actions.writeService(customers, choice, { ...options, writesOver });
          return { kind: 'done', sheet };
        } catch (error) {
          if (!(error instanceof SheetProblem) || error.code !== 'summaryTypedOver') throw error;
          return { kind: 'overwriting', cells: (error.details as { cells: readonly string[] }).cells };
        }
      });
    },
    /** Removes the sheet; asks first if the user has filled some of its fields, unless `isSure`. */
    remove(isSure = false) {
      void attempt('removing', async (options) => {
        const now = isSure ? undefined : await actions.findService(modelId);
        if (now && now.typed > 0) return { kind: 'confirming', found: now };
        const { sheet } = await actions.removeService(modelId, options);
        return { kind: 'removed', sheet };
      });
    },
  };
}
