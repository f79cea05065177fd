import { traits, type Language } from '../../classifier/language';
import type { Model } from '../../classifier/model';
import { formatValue } from '../../classifier/explain/format-value';
import { kindOf } from '../../classifier/kind-of';
import { unclassifiedNameOf } from '../../classifier/unclassified';
import type { CutoffRule } from '../../classifier/cutoff';
import { looksLikeOrders, looksLikeVisits } from '../../orders/columns/looks-like-orders';
import type { CapsApplied } from '../../sheet/caps/caps-applied';
import { countIn, roomText } from '../../sheet/caps/caps-text';
import { columnLetters } from '../../sheet/cells/cell';
import { isoDay } from '../../sheet/cells/excel-date';
import { sheetColumn } from '../../sheet/customer-range';
import { headerAtIndex, type Customers } from '../../sheet/customers';
import { attentionItems, type AttentionItem } from '../../sheet/report/attention-rows';
import type { Plan } from '../../sheet/plan/plan';
import type { Content } from '../files/output-file';

/** What a run did, as `--json` prints it: names and numbers that programs read, and reasons in the language of the run. */
export interface SegmentResult {
  readonly file: string;
  readonly out: string;
  readonly sheet: string;
  readonly model: { readonly id: string; readonly name: string };
  readonly language: Language;
  readonly asOf: string;
  readonly columns: readonly ColumnUsed[];
  /** Measures read from a column of another meaning, such as profit from sales. */
  readonly standIns: readonly { readonly measure: string; readonly name: string; readonly header: string }[];
  /** The cut-offs used, except those that only a policy can change. */
  readonly cutoffs: readonly CutoffUsed[];
  readonly tiers: readonly { readonly id: string; readonly name: string; readonly clients: number }[];
  /** The tiers with room for so many clients, in the order of filling them; left out if there are none. */
  readonly caps?: readonly CapUsed[];
  readonly unclassified: { readonly name: string; readonly clients: number };
  /** Number of clients with a text typed by hand that is no tier of the model. */
  readonly otherTexts: number;
  /** The id of the tier that has all clients; left out if several tiers have some. */
  readonly onlyTier?: string;
  /** Ids of the tiers that have nobody because of a cut-off drawn from the clients; left out if there are none. */
  readonly emptyTiers?: readonly string[];
  /** Every cell that needs attention, with its reason. Clients without a tier come first. */
  readonly attention: readonly AttentionItem[];
  /** Set if the list looks like orders: a client, and on how many lines she is. */
  readonly looksLikeOrders?: { readonly client: string; readonly lines: number };
  readonly looksLikeVisits?: { readonly client: string; readonly lines: number };
  /** Name of the sheet with the rules, if this run added it. */
  readonly policySheetAdded?: string;
  /** Name of the sheet with the rules, if it is protected, so that its numbers were used unchanged. */
  readonly policySheetProtected?: string;
  /** Contents of the workbook that the new file does not have. */
  readonly leftOut?: readonly string[];
  /** The encoding of the input, if the output has another. */
  readonly encoding?: string;
  /** The first cell of the last row, if that row shows that the file may have been cut off. */
  readonly cutOffAt?: string;
  readonly policyFile?: string;
}

interface ColumnUsed {
  readonly measure: string;
  readonly name: string;
  readonly header: string;
  readonly column: string;
}

interface CutoffUsed {
  readonly id: string;
  readonly name: string;
  /** Null if there is no number, because all clients have words such as *high*. */
  readonly value: number | null;
  /** The number as people read it: `35%`. */
  readonly shown: string;
  readonly rule: CutoffRule;
}

interface CapUsed {
  readonly tier: string;
  readonly most: number;
  /** The hours from which `most` comes; left out if a number of clients was given. */
  readonly hours?: { readonly there: number; readonly each: number };
  /** Clients who would be in the tier if it had room. */
  readonly wanted: number;
  readonly stay: number;
  /** The tier that takes the others. */
  readonly to: string;
  /** Id of the measure that says who stays. */
  readonly by: string;
  /** What happened, in the language of the run. */
  readonly says: string;
}

/** What a run over any kind of file returns for the report. */
export interface RunReported {
  readonly customers: Customers;
  readonly model: Model;
  readonly language: Language;
  /** Maps the id of each measure to a column's index, as in `Choice`. */
  readonly columns: Readonly<Record<string, number>>;
  /** The day from which to count elapsed time, as an Excel serial number. */
  readonly asOf: number;
  readonly plan: Plan;
}

type Decided = Omit<SegmentResult, 'file' | 'out'>;

/** A file with the new columns, not written yet, and what to report about it. */
export interface Segmented {
  readonly content: Content;
  readonly result: Decided;
  /**
   * Frees what writing `content` needs, such as an open DuckDB. Call it after writing, also if that failed; left out if
   * there is nothing to free.
   */
  readonly close?: () => void;
}

/** Collects what to report about a run. */
export function resultOf({ customers, model, language, columns, asOf, plan }: RunReported): Decided {
  const { range } = plan;
  const tally = plan.byHand ?? { counts: plan.counts, unclassified: plan.withoutTier, other: 0 };
  const isByLine = plan.repeated.length > 0 && !plan.addedUp;
  const orders = isByLine ? looksLikeOrders(customers)?.example : undefined;
  const visits = isByLine ? looksLikeVisits(customers) : undefined;
  return {
    sheet: range.sheetName,
    model: { id: model.id, name: model.name[language] },
    language,
    asOf: isoDay(asOf),
    columns: model.measures.flatMap(({ id, name }) => {
      const index = columns[id];
      if (index === undefined) return [];
      const column = columnLetters(sheetColumn(range, index));
      return [{ measure: id, name: name[language], header: headerAtIndex(customers, index), column }];
    }),
    standIns: (plan.standIns ?? []).map(({ measure, header }) => {
      const name = model.measures.find(({ id }) => id === measure)?.name[language] ?? measure;
      return { measure, name, header };
    }),
    cutoffs: plan.cutoffs.flatMap(({ id, value, rule }) => {
      const cutoff = model.cutoffs.find((each) => each.id === id);
      if (cutoff?.onlyInPolicy) return [];
      return {
        id,
        name: cutoff?.name[language] ?? id,
        value: Number.isFinite(value) ? value : null,
        shown: formatValue(value, cutoff ? kindOf(model, cutoff.measure) : 'amount', language),
        rule,
      };
    }),
    tiers: model.tiers.map(({ id, name }, index) => ({
      id,
      name: name[language],
      clients: tally.counts[index]!,
    })),
    ...(plan.caps && { caps: capsUsed(plan.caps, model, language) }),
    unclassified: { name: unclassifiedNameOf(model)[language], clients: tally.unclassified },
    otherTexts: tally.other,
    ...(plan.split?.onlyTier !== undefined && { onlyTier: plan.split.onlyTier }),
    ...((plan.split?.emptyTiers.length ?? 0) > 0 && { emptyTiers: plan.split!.emptyTiers }),
    attention: attentionItems(language, plan),
    ...(orders && { looksLikeOrders: { client: orders.client, lines: orders.lines } }),
    ...(visits && { looksLikeVisits: { client: visits.client, lines: visits.lines } }),
  };
}

const capsUsed = ({ by, rooms }: CapsApplied, model: Model, language: Language): CapUsed[] =>
  rooms.map((room) => ({
    tier: model.tiers[room.tier]!.id,
    most: room.most,
    ...(room.hours && { hours: room.hours }),
    wanted: room.wanted,
    stay: room.stay,
    to: model.tiers[room.to]!.id,
    by: by.measure.id,
    says: roomText(room, model, language, countIn(language)).join(traits[language].sentenceSeparator),
  }));
