import { catalogue } from '../../classifier/models/catalogue';
import { choosable } from '../../classifier/cutoff';
import type { Language } from '../../classifier/language';
import type { Model } from '../../classifier/model';
import type { RunOutcome } from '../../excel/history/keep-history';
import type { PolicyState } from '../../excel/policy/policy-state';
import type { ReferringFormulas } from '../../sheet/cells/formula-references';
import type { Progress } from '../../sheet/progress';
import type { NotPutBack } from '../../sheet/record/not-put-back';
import type { ChosenBefore, RepeatedTreatment } from '../../sheet/choice';
import type { Customers } from '../../sheet/customers';
import type { Plan } from '../../sheet/plan/plan';
import type { OverrideTreatment } from '../../sheet/override';
import type { WriteAs } from '../../sheet/write-as';
import type { Failure } from './failure';
import type { DecimalMark } from '../text/number-text';
import { capsDraftOf, type CapsDraft } from './caps-draft';
import type { Page } from './page';
import { draftOf, unitIn, type CutoffDraft } from './cutoff-draft';

/** What the user has chosen so far. The draft becomes a `Choice` when nothing is missing. */
export interface Draft {
  readonly modelId: string;
  /** Maps the id of each measure to a column's index among the customers' columns; undefined if none is chosen yet. */
  readonly columns: Readonly<Record<string, number | undefined>>;
  /** Maps the id of each cut-off to the content of its fields. */
  readonly cutoffs: Readonly<Record<string, CutoffDraft>>;
  /** The fields about how many clients each tier has room for. */
  readonly caps: CapsDraft;
  /** True to compute the cut-offs anew from the sheet; otherwise those of the last run are kept. */
  readonly computesAnew?: boolean;
  /** The language to write in; undefined: the policy's language, or without a policy the pane's. */
  readonly writtenIn?: Language;
  /**
   * Index of the column that identifies clients; undefined if the headers show it or each row is a client of its own.
   */
  readonly client?: number;
  /**
   * Index of the column of money to add up; undefined: the column of the model's money measure, otherwise one proposed
   * for these customers.
   */
  readonly money?: number;
  readonly repeated: RepeatedTreatment;
  readonly writeAs: WriteAs;
  /** True to write values without adding a policy sheet to the workbook. */
  readonly withoutPolicy: boolean;
  /** Set to write the column *Entitled to* with the segments. */
  readonly entitled?: boolean;
  /** Set to write the columns *Previous segment*, *Since* and *Movement* with the segments. */
  readonly tracked?: boolean;
}

/** How many clients each tier would get, before anything is written. */
export type Preview =
  | { readonly kind: 'none' }
  /**
   * The clients are being counted again. `request`: the number of the request; answers to others are ignored.
   * `isSilent`: Excel does not answer and is asked again. `last`: the plan from before. `isAtOnce`: `last` already has
   * the present cut-offs.
   */
  | {
      readonly kind: 'counting';
      readonly request?: number;
      readonly isSilent?: true;
      readonly isAtOnce?: true;
      readonly last?: Plan;
    }
  | { readonly kind: 'counted'; readonly plan: Plan }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** The result of the user's last action, for the pane to show. */
export type Notice =
  /**
   * Segments were written. `recounted`: the counts differ from the preview, because somebody has changed the sheet
   * since.
   */
  | { readonly kind: 'segmented'; readonly outcome: RunOutcome; readonly recounted: boolean }
  | {
      readonly kind: 'removed';
      readonly address: string;
      readonly policySheet?: string;
      readonly summarySheets?: readonly string[];
      readonly staying?: readonly string[];
      /** The cells whose colours stay, because Excel cannot say which rules are ClientTier's. */
      readonly colorsStay?: string;
    }
  /** The ribbon's button wrote nothing, because it found no column for these measures. */
  | { readonly kind: 'columnsNeeded'; readonly measures: readonly string[] }
  /** The ribbon's button wrote nothing, because the rows look like orders. */
  | { readonly kind: 'ordersFound' }
  | {
      readonly kind: 'undone';
      readonly address: string;
      readonly colorsStay?: string;
      readonly notPutBack?: NotPutBack;
    }
  | { readonly kind: 'listed'; readonly sheet: string; readonly items: number }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** The formulas that refer to the columns to be removed. `searching`: not known yet; `unknown`: the search failed. */
export type Referring = 'searching' | 'unknown' | ReferringFormulas;

/** Work that the pane has started and that has not ended. */
export interface Work {
  readonly kind: 'looking' | 'segmenting' | 'undoing' | 'removing' | 'listing';
  /** How far the work has come; undefined until it reports something. */
  readonly progress?: Progress;
  /** Set when the user has clicked Cancel. */
  readonly isCancelling?: true;
}

export interface PaneState {
  readonly page: Page;
  readonly decimalMark: DecimalMark;
  /** The workbook's policy; undefined until the workbook was read. */
  readonly policy?: PolicyState;
  /**
   * The models to choose from, with the cut-offs, names and colours of the last valid policy, and its custom models.
   */
  readonly models: readonly Model[];
  /** The work that the pane is doing; undefined while it waits for the user. */
  readonly work?: Work;
  readonly customers?: Customers;
  /** Set if the user said that each row is a client, though the list looks like one of orders. */
  readonly rowsAreClients?: boolean;
  /** Other customers, found near a later selection. The pane offers to show them instead. */
  readonly elsewhere?: Customers;
  /**
   * Number of edits of the sheet and changes of the policy since the pane opened. Counts made before the last of these
   * are outdated.
   */
  readonly edits: number;
  readonly draft: Draft;
  readonly preview: Preview;
  readonly overrides: OverrideTreatment;
  /** The formulas that refer to the columns, while the pane asks whether to remove the columns; otherwise undefined. */
  readonly removal?: Referring;
  readonly notice?: Notice;
  /** The last run, as long as it can be undone. */
  readonly undo?: UndoableRun;
}

/** The last run, as far as the pane needs it to offer an undo. */
export interface UndoableRun {
  /** The customers as they were before the run. */
  readonly customers: Customers | undefined;
  /** True if somebody has changed what the run wrote, so that it cannot be undone. */
  readonly isChanged?: boolean;
}

/**
 * Makes a draft without columns, with the choices in `before`. If `before` lacks a choice, takes the model's or the
 * usual one.
 */
export function freshDraft(model: Model, mark: DecimalMark, before?: Partial<ChosenBefore>): Draft {
  const { id: modelId } = model;
  const cutoffs = choosable(model.cutoffs).map(
    ({ id, rule, measure }) =>
      [id, draftOf(before?.cutoffs?.[id] ?? rule, mark, unitIn(model, measure))] as const,
  );
  return {
    modelId,
    columns: {},
    cutoffs: Object.fromEntries(cutoffs),
    caps: capsDraftOf(before?.caps, model, mark),
    repeated: before?.repeated ?? 'each',
    writeAs: before?.writeAs ?? 'values',
    withoutPolicy: before?.withoutPolicy ?? false,
    ...(before?.entitled && { entitled: true }),
    ...(before?.tracked && { tracked: true }),
  };
}

/** Returns the state of a pane that was just opened and is looking for customers. */
export function initialState(decimalMark: DecimalMark): PaneState {
  const [first] = catalogue;
  if (!first) throw new Error('The catalogue has no model');
  return {
    page: 'segment',
    decimalMark,
    models: catalogue,
    work: { kind: 'looking' },
    edits: 0,
    draft: freshDraft(first, decimalMark),
    preview: { kind: 'none' },
    overrides: 'keep',
  };
}
