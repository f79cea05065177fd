import type { SimulatedWorkbook } from '../../src/simulator/workbook/simulated-workbook';
import type { Policy } from '../../src/policy/policy';
import type { PageBefore } from '../../src/excel/print/set-up-page';
import type { Book } from '../excel/open-book';
import type { HurriedClock } from '../excel/hurried-clock';
import type { Care, History, Made, Movement, Overrides, Summary } from './sheets/made';
import { handModel, handModels, unclassified, type HandModel } from './hand-models';
import type { Cell, Column, Role, UserSheet } from './user-sheet';

/** The rules of a model's policy that a user may change. */
export interface Rules {
  readonly cutoffs: Readonly<Record<string, number>>;
  /** The names of the tiers; the keys are the tiers' ids. */
  readonly names: Readonly<Record<string, string>>;
}

export type Policies = Readonly<Record<string, Rules>>;

/** What a run overwrote: the cells of clients by client, as rows move, and the cells of rows without a client. */
export interface RunToUndo {
  readonly sheet: UserSheet;
  readonly model: string;
  readonly had: readonly Role[];
  readonly ofClients: ReadonlyMap<string, Readonly<Record<Role, Cell | undefined>>>;
  readonly ofRows: ReadonlyMap<number, Readonly<Record<Role, Cell | undefined>>>;
  readonly policy: Policies | undefined;
}

/** The workbook, and what its user knows about it. */
export class World {
  sheets: UserSheet[] = [];
  active = 0;
  /** The lists of orders, if there are any. The sheet of clients made from them is one of `sheets`. */
  readonly orders: UserSheet[] = [];
  /** A list of the clients, which is one of `others`. */
  clientList: UserSheet | undefined;
  made: Made | undefined;
  /** The user's sheets that no step changes any more. */
  others: UserSheet[] = [];
  /** The summaries; the keys are their models. */
  readonly summaries = new Map<string, Summary>();
  /** *Service Levels* and *Two Models*; the keys are the kind and the models. */
  readonly figures = new Map<string, Summary>();
  /** How the pages of lists were before ClientTier set them up. */
  readonly pages = new Map<UserSheet, PageBefore>();
  movement: Movement | undefined;
  care: Care | undefined;
  history: History | undefined;
  overrides: Overrides | undefined;
  /** The sheet that ClientTier filters, and the rows that were hidden before. */
  filter: { readonly sheet: UserSheet; before: string | undefined } | undefined;
  /** A filter of the user's, with the texts that it shows. */
  herFilter:
    { readonly sheet: UserSheet; readonly column: Column; readonly values: readonly string[] } | undefined;
  lastRun: RunToUndo | undefined;
  /** The rules of the policy; undefined if there is no policy. */
  policy: Policies | undefined;
  /** Whether something on the policy's sheet is not valid. */
  isSpoilt = false;
  saved: { readonly policy: Policy; readonly rules: Policies } | undefined;
  /** Whether columns were deleted by hand: names that point nowhere may then stay until the next run. */
  hasDebris = false;
  clients = 0;
  things = 0;
  /**
   * The former figures of a client whose edit happened in the middle of a run; `new` for a client that was added then.
   */
  readonly doubts = new Map<string, Readonly<Record<string, number | ''>> | 'new'>();

  /** Clients whose tier was typed over during a run. */
  readonly typedMeanwhile = new Set<string>();
  /** The policy that *Restore* restores. */
  lastValid: Policies | undefined;

  constructor(
    readonly book: Book,
    readonly workbook: SimulatedWorkbook,
    readonly clock: HurriedClock,
  ) {}

  get sheet(): UserSheet {
    return this.sheets[this.active % this.sheets.length]!;
  }

  /** Every sheet that belongs to the user, or whose cells are all known. */
  get hers(): UserSheet[] {
    return [...this.sheets, ...this.others, ...this.orders];
  }

  get root() {
    return this.workbook.root;
  }

  worksheet(sheet = this.sheet) {
    return this.root.worksheets.getItem(sheet.name);
  }

  rules(model: string): Rules {
    return this.policy?.[model] ?? rulesByHand(handModel(model));
  }
}

export const rulesByHand = ({ cutoffs, tiers }: HandModel): Rules => ({
  cutoffs,
  names: {
    ...Object.fromEntries(Object.entries(tiers).map(([id, [name]]) => [id, name])),
    unclassified,
  },
});

/** Returns the id of the tier that had this name at any time, to distinguish tiers from other texts. */
export const tierIdOf = (model: string, rules: Rules, text: unknown): string | undefined => {
  const now = Object.entries(rules.names).find(([, name]) => name === text)?.[0];
  return now ?? Object.entries(handModel(model).tiers).find(([, [name]]) => name === text)?.[0];
};

export { handModels };
