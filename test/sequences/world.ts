import type { SimulatedWorkbook } from '../../src/simulator/workbook/simulated-workbook';
import type { Policy } from '../../src/policy/policy';
import type { Book } from '../excel/open-book';
import type { HurriedClock } from '../excel/hurried-clock';
import type { Care, Made, Summary } from './sheets/made';
import { handModel, handModels, unclassified, type HandModel } from './hand-models';
import type { Cell, Column, Role, UserSheet } from './user-sheet';

/** The policy's rules of a model, as far as a user may change them. */
export interface Rules {
  readonly cutoffs: Readonly<Record<string, number>>;
  /** By the tier's id. */
  readonly names: Readonly<Record<string, string>>;
}

export type Policies = Readonly<Record<string, Rules>>;

/** What a run wrote over: by client, as rows move; and the cells of rows without a client. */
export interface RunToUndo {
  readonly sheet: UserSheet;
  readonly model: string;
  readonly had: readonly Role[];
  readonly ofClients: ReadonlyMap<string, Readonly<Record<Role, Cell | undefined>>>;
  readonly ofRows: ReadonlyMap<number, Readonly<Record<Role, Cell | undefined>>>;
  readonly policy: Policies | undefined;
}

/** The workbook, and what its user knows of it. */
export class World {
  sheets: UserSheet[] = [];
  active = 0;
  /** The lists of orders, if there are any, and the sheet of clients made from them, which is among the sheets too. */
  readonly orders: UserSheet[] = [];
  /** A list of the clients themselves, which is among the other sheets. */
  clientList: UserSheet | undefined;
  made: Made | undefined;
  /** Sheets of hers that nothing is done to any more. */
  others: UserSheet[] = [];
  /** The summaries, by model. */
  readonly summaries = new Map<string, Summary>();
  care: Care | undefined;
  /** The sheet that ClientTier filters, and the rows that were hidden before. */
  filter: { readonly sheet: UserSheet; before: string | undefined } | undefined;
  /** A filter of hers, with the texts that it shows. */
  herFilter:
    { readonly sheet: UserSheet; readonly column: Column; readonly values: readonly string[] } | undefined;
  lastRun: RunToUndo | undefined;
  /** Nothing without a policy. */
  policy: Policies | undefined;
  /** Something on the policy's sheet is not valid. */
  isSpoilt = false;
  saved: { readonly policy: Policy; readonly rules: Policies } | undefined;
  /** Columns were deleted by hand: names that point nowhere may remain until the next run. */
  hasDebris = false;
  clients = 0;
  things = 0;
  /** A client's former figures if an edit met a run half-way; `new` for a client added then. */
  readonly doubts = new Map<string, Readonly<Record<string, number | ''>> | 'new'>();

  /** Clients whose tier was typed over during a run. */
  readonly typedMeanwhile = new Set<string>();
  /** The policy that *Restore* brings back. */
  lastValid: Policies | undefined;

  constructor(
    readonly book: Book,
    readonly workbook: SimulatedWorkbook,
    readonly clock: HurriedClock,
  ) {}

  get sheet(): UserSheet {
    return this.sheets[this.active % this.sheets.length]!;
  }

  /** Every sheet that is hers, or of which every cell is known. */
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

/** Every name that a tier had in any model, to tell tiers from other texts. */
export const tierIdOf = (model: string, rules: Rules, text: unknown): string | undefined => {
  const now = Object.entries(rules.names).find(([, name]) => name === text)?.[0];
  return now ?? Object.entries(handModel(model).tiers).find(([, [name]]) => name === text)?.[0];
};

export { handModels };
