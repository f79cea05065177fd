import { catalogue } from '../../classifier/models/catalogue';
import { choosable } from '../../classifier/cutoff';
import type { Language } from '../../classifier/language';
import type { Model } from '../../classifier/model';
import type { PolicyState } from '../../excel/policy/policy-state';
import type { ReferringFormulas } from '../../sheet/cells/formula-references';
import type { Progress } from '../../sheet/progress';
import type { Choice, RepeatedTreatment } from '../../sheet/choice';
import type { Customers } from '../../sheet/customers';
import type { Outcome, Plan } from '../../sheet/plan/plan';
import type { OverrideTreatment } from '../../sheet/override';
import type { WriteAs } from '../../sheet/write-as';
import type { Failure } from './failure';
import type { DecimalMark } from '../text/number-text';
import { draftOf, unitIn, type CutoffDraft } from './cutoff-draft';

/** The manager's choices so far. The draft becomes a `Choice` once nothing is missing. */
export interface Draft {
  readonly modelId: string;
  /** Column index in the customer range, by measure id; undefined if none is chosen yet. */
  readonly columns: Readonly<Record<string, number | undefined>>;
  /** The drafts of cut-offs, by cut-off id. */
  readonly cutoffs: Readonly<Record<string, CutoffDraft>>;
  /** The language to write in; if undefined, the policy's, and without a policy the pane's. */
  readonly writtenIn?: Language;
  /** Index of the column that identifies clients; undefined if the headers show it or each row is a client. */
  readonly client?: number;
  readonly repeated: RepeatedTreatment;
  readonly writeAs: WriteAs;
  /** Whether to write values without adding a policy to the workbook. */
  readonly withoutPolicy: boolean;
}

/** The counts to show before anything is written. */
export type Preview =
  | { readonly kind: 'none' }
  /**
   * Something has changed since `last`. Only the answer to `request` counts; `isSilent` if Excel has not answered yet.
   */
  | { readonly kind: 'counting'; readonly request?: number; readonly isSilent?: true; readonly last?: Plan }
  | { readonly kind: 'counted'; readonly plan: Plan }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** The result of the user's last action. */
export type Notice =
  /** `recounted`: the counts differ from the preview, as somebody has changed the sheet since. */
  | { readonly kind: 'segmented'; readonly outcome: Outcome; readonly recounted: boolean }
  | {
      readonly kind: 'removed';
      readonly address: string;
      readonly policySheet?: string;
      readonly staying?: readonly string[];
    }
  | { readonly kind: 'listed'; readonly sheet: string; readonly items: number }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** The formulas that refer to the columns to remove. `searching`: not known yet; `unknown`: the search failed. */
export type Referring = 'searching' | 'unknown' | ReferringFormulas;

/** Work that the pane has started and not finished. */
export interface Work {
  readonly kind: 'looking' | 'segmenting' | 'removing' | 'listing';
  /** Undefined until the work reports its progress. */
  readonly progress?: Progress;
  /** Set once the user has clicked Cancel. */
  readonly isCancelling?: true;
}

export const pages = ['segment', 'policy'] as const;
export type Page = (typeof pages)[number];

export interface PaneState {
  readonly page: Page;
  readonly decimalMark: DecimalMark;
  /** Undefined until the workbook was read. */
  readonly policy?: PolicyState;
  /** The models to choose from, with the changes of the last valid policy. */
  readonly models: readonly Model[];
  /** Undefined while the pane waits for its user. */
  readonly work?: Work;
  readonly customers?: Customers;
  /** Other customers, found near a later selection. The pane offers to turn to them. */
  readonly elsewhere?: Customers;
  readonly draft: Draft;
  readonly preview: Preview;
  readonly overrides: OverrideTreatment;
  /** Set while the pane asks whether to remove the columns: the formulas that refer to them. */
  readonly removal?: Referring;
  readonly notice?: Notice;
}

/** Returns a draft without columns. It has the rules of `before`; those of the model if there are none. */
export function freshDraft(
  model: Model,
  mark: DecimalMark,
  before?: Partial<Pick<Choice, 'cutoffs' | 'repeated' | 'writeAs' | 'withoutPolicy'>>,
): Draft {
  const { id: modelId } = model;
  const cutoffs = choosable(model.cutoffs).map(
    ({ id, rule, measure }) =>
      [id, draftOf(before?.cutoffs?.[id] ?? rule, mark, unitIn(model, measure))] as const,
  );
  return {
    modelId,
    columns: {},
    cutoffs: Object.fromEntries(cutoffs),
    repeated: before?.repeated ?? 'each',
    writeAs: before?.writeAs ?? 'values',
    withoutPolicy: before?.withoutPolicy ?? false,
  };
}

/** Returns the state of a pane that has just opened: it is looking for customers. */
export function initialState(decimalMark: DecimalMark): PaneState {
  const [first] = catalogue;
  if (!first) throw new Error('The catalogue has no model');
  return {
    page: 'segment',
    decimalMark,
    models: catalogue,
    work: { kind: 'looking' },
    draft: freshDraft(first, decimalMark),
    preview: { kind: 'none' },
    overrides: 'keep',
  };
}
