import { useEffect, useMemo, useState } from 'react';
import { contactColumns } from '../../../care/contact-columns';
import type { Language } from '../../../classifier/language';
import type { CareRemoved } from '../../../excel/care/remove-care';
import type { CareOutcome } from '../../../excel/care/write-care';
import type { Customers } from '../../../sheet/customers';
import type { SegmentActions } from '../../state/actions/actions';
import { useSheetStep, type SheetStep } from './use-sheet-step';

type CareResult = ({ readonly kind: 'done' } & CareOutcome) | ({ readonly kind: 'removed' } & CareRemoved);
export type CareStep = SheetStep<CareResult>;

/** Indexes of the columns that the plan reads; `none` if the user wants no column, undefined if there is none to propose. */
export interface CareColumns {
  readonly values: number | 'none' | undefined;
  readonly groups: number | 'none' | undefined;
  readonly contacts: number | 'none' | undefined;
}

export type CareState = ReturnType<typeof useCare>;

interface ToCareFor {
  readonly customers: Customers | undefined;
  readonly modelId: string;
  readonly language: Language;
  /** Index of the column with what clients are worth, unless the user chooses another. */
  readonly money: number | undefined;
}

/** Makes and removes the care plan of a model's segments. */
export function useCare(actions: SegmentActions, { customers, modelId, language, money }: ToCareFor) {
  const [chosen, setChosen] = useState<Partial<CareColumns> & { readonly of?: Customers }>({});
  const { step, attempt, cancel, leave } = useSheetStep<CareResult>();
  const [sheet, setSheet] = useState<string>();
  const isOffered = customers?.segmentedBy.includes(modelId) === true;
  const contacts = useMemo(() => (customers ? contactColumns(customers) : { all: [] }), [customers]);
  const own = chosen.of === customers ? chosen : {};
  const columns: CareColumns = {
    values: own.values ?? money,
    groups: own.groups,
    contacts: own.contacts ?? contacts.proposed,
  };

  useEffect(() => {
    if (!isOffered) return;
    let isWanted = true;
    actions
      .findCareSheet()
      .then((name) => isWanted && setSheet(name))
      // If Excel does not answer, the pane offers to make a plan, but not to remove one.
      .catch(() => undefined);
    return () => {
      isWanted = false;
    };
  }, [actions, isOffered, step.kind]);

  return {
    isOffered,
    columns,
    contacts: contacts.all,
    isMade: sheet !== undefined,
    step,
    choose: (columns: Partial<CareColumns>) =>
      setChosen({ ...own, ...columns, ...(customers && { of: customers }) }),
    cancel,
    leave,
    write() {
      if (!customers) return;
      const picked = Object.entries(columns).filter(([, column]) => typeof column === 'number');
      const choice = { modelId, language, today: actions.today(), ...Object.fromEntries(picked) };
      void attempt('writing', async (options) => ({
        kind: 'done',
        ...(await actions.writeCare(customers, choice, options)),
      }));
    },
    remove: () =>
      void attempt('removing', async (options) => ({
        kind: 'removed',
        ...(await actions.removeCare(options)),
      })),
  };
}
