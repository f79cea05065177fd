import type { CutoffRule } from '../../classifier/cutoff';
import type { Language } from '../../classifier/language';
import type { ReferringFormulas } from '../../sheet/cells/formula-references';
import type { Progress } from '../../sheet/progress';
import type { NotPutBack } from '../../sheet/record/not-put-back';
import type { Customers } from '../../sheet/customers';
import type { Plan } from '../../sheet/plan/plan';
import type { OverrideTreatment } from '../../sheet/override';
import type { ModelChoice, RepeatedTreatment } from '../../sheet/choice';
import type { WriteAs } from '../../sheet/write-as';
import type { RunOutcome } from '../../excel/history/keep-history';
import type { PolicyState } from '../../excel/policy/policy-state';
import type { CapsDraft } from './caps-draft';
import type { Failure } from './failure';
import type { Page } from './page';

type Columns = Readonly<Record<string, number | undefined>>;

export interface FoundEvent {
  readonly type: 'found';
  readonly customers: Customers;
  readonly modelId: string;
  readonly proposed: Columns;
  /** Index of the column of money that the user chose earlier, in a list with the same headers. */
  readonly money?: number;
}

/** Events that change the pane's state: the user does something, or the workbook answers. */
export type PaneEvent =
  | { type: 'pageTurned'; page: Page }
  /** The workbook's policy was read: at the start or after a change. */
  | { type: 'policyRead'; policy: PolicyState }
  | { type: 'looking' }
  | FoundEvent
  /**
   * The ribbon's button wrote nothing, because it found no column for these measures; the user must choose one for
   * each.
   */
  | { type: 'columnsNeeded'; found: FoundEvent; measures: readonly string[] }
  /** The ribbon's button wrote nothing, because the rows look like orders: the user must say what they are. */
  | { type: 'ordersFound'; found: FoundEvent }
  /** The ribbon's button made the summary of these customers, or asks about it. */
  | { type: 'summarizedByCommand'; found: FoundEvent }
  | { type: 'notFound'; failure: Failure }
  | { type: 'noticeClosed' }
  | { type: 'elsewhere'; customers: Customers | undefined }
  /** The list looks like orders, and the user said whether each of its rows is a client. */
  | { type: 'rowsNamed'; areClients: boolean }
  /** Somebody edited cells. */
  | { type: 'edited' }
  | { type: 'modelChosen'; modelId: string; proposed: Columns; money?: number }
  | { type: 'columnChosen'; measure: string; column: number | undefined }
  | { type: 'ruleChosen'; cutoff: string; kind: CutoffRule['kind'] }
  | { type: 'numberTyped'; cutoff: string; text: string }
  /** The user typed over the number that a rule computed: the rule becomes `fixed`. */
  | { type: 'ownNumberTyped'; cutoff: string; text: string }
  /** The user accepted offered rules; `rules` maps the id of each cut-off to a rule. */
  | { type: 'rulesTaken'; rules: Readonly<Record<string, CutoffRule>> }
  /** The user filled in fields about the room in tiers. */
  | { type: 'capsDrafted'; caps: CapsDraft }
  | { type: 'computingChosen'; computesAnew: boolean }
  | { type: 'writtenLanguageChosen'; language: Language }
  /** The user chose the column that identifies clients; undefined: each row is a client of its own. */
  | { type: 'clientChosen'; client: number | undefined }
  /** The user chose the column of money to add up. */
  | { type: 'moneyChosen'; money: number }
  | { type: 'repeatedChosen'; repeated: RepeatedTreatment }
  | { type: 'wayChosen'; writeAs: WriteAs }
  | { type: 'policyChosen'; withoutPolicy: boolean }
  | { type: 'entitledChosen'; entitled: boolean }
  | { type: 'trackedChosen'; tracked: boolean }
  | { type: 'overridesChosen'; overrides: OverrideTreatment }
  /** Counting has begun. Answers to earlier requests no longer count. */
  | { type: 'planAsked'; request: number }
  /** Excel has not answered the request for counts; it is being asked again. */
  | { type: 'planAwaited'; request: number }
  | { type: 'planned'; request: number; plan: Plan }
  /** The clients were counted by changed cut-offs from the cells read before. A count from the sheet follows. */
  | { type: 'plannedAtOnce'; plan: Plan }
  /** The user asked to count again after a failure. */
  | { type: 'countedAgain' }
  | { type: 'planFailed'; request: number; failure: Failure }
  | { type: 'segmenting' }
  | { type: 'progressed'; progress: Progress }
  | { type: 'cancelling' }
  | { type: 'segmented'; outcome: RunOutcome }
  /** The ribbon's button wrote the segments by this model. */
  | { type: 'segmentedByCommand'; customers: Customers; choice: ModelChoice; outcome: RunOutcome }
  /** The pane checked whether somebody has changed what the last run wrote. */
  | { type: 'runLookedAt'; isChanged: boolean }
  | { type: 'undoing' }
  /** `colorsStay`: the cells whose colours could not be put back; `notPutBack`: what stood beside clients not found again. */
  | { type: 'undone'; address: string; colorsStay?: string; notPutBack?: NotPutBack }
  | { type: 'removalAsked' }
  /** The search for formulas that refer to the columns has ended; `referring` is undefined if it failed. */
  | { type: 'referringFound'; referring: ReferringFormulas | undefined }
  | { type: 'removalCancelled' }
  | { type: 'removing' }
  /** The columns were removed, except the cells in `staying` (addresses), which the user filled. */
  | {
      type: 'removed';
      address: string;
      policySheet?: string;
      summarySheets?: readonly string[];
      staying?: readonly string[];
      colorsStay?: string;
    }
  | { type: 'listing' }
  | { type: 'listed'; sheet: string; items: number }
  | { type: 'failed'; failure: Failure };
