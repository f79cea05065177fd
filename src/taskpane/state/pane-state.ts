import { catalogue } from '../../classifier/models/catalogue';
import { choosable } from '../../classifier/cutoff';
import type { Language } from '../../classifier/language';
import type { Model } from '../../classifier/model';
import type { PolicyState } from '../../excel/policy/policy-in-force';
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

/** What the manager is choosing; it becomes a `Choice` once nothing is missing. */
export interface Draft {
  readonly modelId: string;
  /** Column index within the customer range by measure id; undefined where none is chosen yet. */
  readonly columns: Readonly<Record<string, number | undefined>>;
  /** By cut-off id. */
  readonly cutoffs: Readonly<Record<string, CutoffDraft>>;
  /** The language to write in; undefined follows the policy's, and without one the pane's. */
  readonly writtenIn?: Language;
  /** Index of the column that says who the client is; undefined if the headers say it or each row is one. */
  readonly client?: number;
  readonly repeated: RepeatedTreatment;
  readonly writeAs: WriteAs;
  /** Whether values are to be written without making a policy. */
  readonly withoutPolicy: boolean;
}

/** The counts that are shown before anything is written. */
export type Preview =
  | { readonly kind: 'none' }
  /**
   * Something has changed since `last`. Only the answer to `request` is still of interest; `isSilent` where Excel does
   * not give it.
   */
  | { readonly kind: 'counting'; readonly request?: number; readonly isSilent?: true; readonly last?: Plan }
  | { readonly kind: 'counted'; readonly plan: Plan }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** What the last thing that the user asked for came to. */
export type Notice =
  /** `recounted` where somebody changed the sheet since the clients were counted for the preview. */
  | { readonly kind: 'segmented'; readonly outcome: Outcome; readonly recounted: boolean }
  | {
      readonly kind: 'removed';
      readonly address: string;
      readonly policySheet?: string;
      readonly staying?: readonly string[];
    }
  | { readonly kind: 'listed'; readonly sheet: string; readonly items: number }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** The formulas that refer to columns which are to be removed, as far as they are known yet. */
export type Referring = 'searching' | 'unknown' | ReferringFormulas;

/** Something that the pane has begun and not ended. */
export interface Work {
  readonly kind: 'looking' | 'segmenting' | 'removing' | 'listing';
  /** How far it is; undefined until it has said so. */
  readonly progress?: Progress;
  /** Set once the user has asked to cancel it. */
  readonly isCancelling?: true;
}

export const pages = ['segment', 'policy'] as const;
export type Page = (typeof pages)[number];

export interface PaneState {
  readonly page: Page;
  readonly decimalMark: DecimalMark;
  /** What the workbook says of its policy; undefined until it is known. */
  readonly policy?: PolicyState;
  /** Those that can be asked, as the last valid policy has them. */
  readonly models: readonly Model[];
  /** What is being done; undefined while the pane waits for its user. */
  readonly work?: Work;
  readonly customers?: Customers;
  /** Other customers, found where the user has gone since; she is asked before the pane turns to them. */
  readonly elsewhere?: Customers;
  readonly draft: Draft;
  readonly preview: Preview;
  readonly overrides: OverrideTreatment;
  /** Set while she is asked whether the columns are to go: what refers to them. */
  readonly removal?: Referring;
  readonly notice?: Notice;
}

/** No column chosen; the rules as they were before, else the model's own. */
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

/** The pane as it opens: it looks for customers at once. */
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
