import type { SimulatedWorkbook } from '../../src/simulator/workbook/simulated-workbook';
import type { WorkbookSnapshot } from '../../src/simulator/workbook/workbook-snapshot';
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
  /** What the user typed over the segments of clients while the run worked: it may have been read, and comes back then. */
  readonly typed: ReadonlyMap<string, Cell>;
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
    | { readonly sheet: UserSheet; readonly column: Column; readonly values: readonly string[] }
    | undefined;
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

  readonly #book: Book;
  readonly #workbook: SimulatedWorkbook;
  #lastSeen: { readonly actual: WorkbookSnapshot; readonly messages: number } | undefined;

  constructor(
    book: Book,
    workbook: SimulatedWorkbook,
    readonly clock: HurriedClock,
  ) {
    this.#book = book;
    this.#workbook = workbook;
  }

  /** The real workbook with what a test does in it. */
  get book(): Book {
    this.touch();
    return this.#book;
  }

  /** The real workbook, to change it or to look at it. */
  get workbook(): SimulatedWorkbook {
    this.touch();
    return this.#workbook;
  }

  /** Forgets what was seen last, because something in the workbook may change. */
  touch(): void {
    this.#lastSeen = undefined;
  }

  /** Goes to a sheet and selects a cell there, which changes nothing. */
  select({ name }: Pick<UserSheet, 'name'>, row: number, column: number): void {
    this.#workbook.root.worksheets.getItem(name).getCell(row, column).select();
  }

  /**
   * Returns what was seen last, unless the user has done something since. For what an operation must leave as it was: the
   * messages before it only read.
   */
  before(): Promise<WorkbookSnapshot> {
    return this.#lastSeen ? Promise.resolve(this.#lastSeen.actual) : this.seen();
  }

  /**
   * Returns what can be seen of the workbook once everything is calculated. Looks again only if ClientTier has sent a
   * message, or the user has done something, since it was seen last.
   */
  async seen(): Promise<WorkbookSnapshot> {
    await this.#workbook.calculated();
    const messages = this.#book.excel.exchanges.at(-1)?.number ?? 0;
    if (this.#lastSeen?.messages !== messages)
      this.#lastSeen = { actual: this.#workbook.snapshot(), messages };
    return this.#lastSeen.actual;
  }

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
