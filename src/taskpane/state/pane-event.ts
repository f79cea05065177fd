import type { CutoffRule } from '../../classifier/cutoff';
import type { Language } from '../../classifier/language';
import type { ReferringFormulas } from '../../sheet/cells/formula-references';
import type { Progress } from '../../sheet/progress';
import type { Customers } from '../../sheet/customers';
import type { Outcome, Plan } from '../../sheet/plan/plan';
import type { OverrideTreatment } from '../../sheet/override';
import type { Choice, RepeatedTreatment } from '../../sheet/choice';
import type { WriteAs } from '../../sheet/write-as';
import type { PolicyState } from '../../excel/policy/policy-in-force';
import type { Failure } from './failure';
import type { Page } from './pane-state';

type Columns = Readonly<Record<string, number | undefined>>;

/** What can happen to the pane: by its user, or as an answer from the workbook. */
export type PaneEvent =
  | { type: 'pageTurned'; page: Page }
  /** The workbook's policy was read, at first or because somebody changed it. */
  | { type: 'policyTold'; policy: PolicyState }
  | { type: 'looking' }
  | { type: 'found'; customers: Customers; modelId: string; proposed: Columns }
  | { type: 'notFound'; failure: Failure }
  | { type: 'elsewhere'; customers: Customers | undefined }
  | { type: 'modelChosen'; modelId: string; proposed: Columns }
  | { type: 'columnChosen'; measure: string; column: number | undefined }
  | { type: 'ruleChosen'; cutoff: string; kind: CutoffRule['kind'] }
  | { type: 'numberTyped'; cutoff: string; text: string }
  /** Rules that were offered, by cut-off id. */
  | { type: 'rulesTaken'; rules: Readonly<Record<string, CutoffRule>> }
  | { type: 'writtenLanguageChosen'; language: Language }
  /** Who the client is: a column, or each row by itself. */
  | { type: 'clientChosen'; client: number | undefined }
  | { type: 'repeatedChosen'; repeated: RepeatedTreatment }
  | { type: 'wayChosen'; writeAs: WriteAs }
  | { type: 'policyChosen'; withoutPolicy: boolean }
  | { type: 'overridesChosen'; overrides: OverrideTreatment }
  /** Counts are asked for; the answer to an earlier request is of no interest any more. */
  | { type: 'planAsked'; request: number }
  /** Excel does not answer it, and is asked again. */
  | { type: 'planAwaited'; request: number }
  | { type: 'planned'; request: number; plan: Plan }
  | { type: 'planFailed'; request: number; failure: Failure }
  | { type: 'segmenting' }
  | { type: 'progressed'; progress: Progress }
  | { type: 'cancelling' }
  | { type: 'segmented'; outcome: Outcome }
  /** The ribbon's button wrote with what the pane would have proposed. */
  | { type: 'segmentedByCommand'; customers: Customers; choice: Choice; outcome: Outcome }
  | { type: 'removalAsked' }
  /** Undefined where it could not be found out which formulas there are. */
  | { type: 'referringFound'; referring: ReferringFormulas | undefined }
  | { type: 'removalCancelled' }
  | { type: 'removing' }
  /** `staying`: cells in the columns that are not ClientTier's. */
  | { type: 'removed'; address: string; policySheet?: string; staying?: readonly string[] }
  | { type: 'listing' }
  | { type: 'listed'; sheet: string; items: number }
  | { type: 'failed'; failure: Failure };
