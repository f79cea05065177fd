import type { Model } from '../../classifier/model';
import type { Condition, Rule } from '../../classifier/decision-table';
import { rowForm } from '../../classifier/row-form/row-form';
import { isBlank } from '../../sheet/cells/cell';
import type { Question } from '../../sheet/question';
import type { WhyNotInFormulas } from '../../sheet/words/caps';
import type { Plan } from '../../sheet/plan/plan';

/** A tier of a ladder: the cut-off from which it begins, and its room, left out for everybody. */
export interface Rung {
  readonly from: string;
  readonly most?: number;
}

/** The room in the tiers of a ladder that one measure decides, so that formulas can calculate it. */
export interface RoomInFormulas {
  readonly measure: string;
  /** From the best tier down, without the last one, which takes everybody. */
  readonly rungs: readonly Rung[];
  /** How many rows, from the first client on, hold clients and nothing else. */
  readonly rows: number;
}

/** The most clients for whom each row's formula ranks the whole column. */
const mostClients = 5000;

/**
 * Returns how formulas can calculate the room in each tier; or why they cannot. A formula can only rank clients by a column:
 * that says enough if one measure alone decides the tier, and each client has a number in it.
 */
export function roomInFormulas(
  { model, caps, writeAs, replacesTyped }: Pick<Question, 'model' | 'caps' | 'writeAs' | 'replacesTyped'>,
  plan: Pick<Plan, 'basis' | 'caps' | 'outcomes' | 'overrides' | 'nonClients' | 'range' | 'inPercent'>,
): RoomInFormulas | WhyNotInFormulas | undefined {
  if (caps?.band !== undefined) return 'band';
  if (!plan.caps) return undefined;
  const { by, rooms } = plan.caps;
  const { cells, clients } = plan.basis;
  const ladder =
    by.direction === 1 && ladderBy(rowForm(model, new Set(Object.keys(clients.columns))), by.measure.id);
  if (!ladder || plan.inPercent.includes(by.measure.id)) return 'measures';
  if (writeAs === 'live' && model.functionName === 'CLIENT_SEGMENT') return 'ownModel';
  if (!replacesTyped && plan.overrides.some(({ column }) => column === 'segment')) return 'byHand';
  const others = new Set(
    plan.nonClients.flatMap(({ row }) => (isBlank(cells[by.measure.id]![row]!) ? [] : [row])),
  );
  let rows = plan.range.rows;
  while (others.delete(rows - 1)) rows -= 1;
  if (others.size > 0) return 'noClients';
  if (rows > mostClients) return 'tooMany';
  const isUnread = (row: number) => {
    const cell = cells[by.measure.id]![row]!;
    return typeof cell === 'number' ? !isTier(row) : !isBlank(cell) && isTier(row);
  };
  const isTier = (row: number) => plan.outcomes.computed[clients.clientOf(row)]! >= 0;
  if (Array.from({ length: rows }).some((_, row) => isUnread(row))) return 'numbers';
  const mostOf = (tier: string) => rooms.find((cap) => model.tiers[cap.tier]!.id === tier)?.most;
  const rungs = ladder.map(({ tier, from }): Rung => {
    const most = mostOf(tier);
    return { from, ...(most !== undefined && { most }) };
  });
  return { measure: by.measure.id, rungs, rows };
}

/**
 * Returns the tiers of a table that only splits one measure from the highest values down, each with the cut-off from which it
 * begins, without the last one; undefined for any other table.
 */
function ladderBy(
  { table, tierLadders = [], derived = [] }: Model,
  measure: string,
): readonly { readonly tier: string; readonly from: string }[] | undefined {
  const [ladder, ...more] = tierLadders;
  if (!ladder || more.length > 0 || derived.length > 0) return undefined;
  const steps: { tier: string; from: string }[] = [];
  for (const [index, rule] of table.entries()) {
    const step = stepOf(rule, measure, steps.at(-1)?.from);
    if (!step || step.tier !== ladder[ladder.length - 1 - index]) return undefined;
    if (step.from === undefined) return index === table.length - 1 ? steps : undefined;
    steps.push({ tier: step.tier, from: step.from });
  }
  return undefined;
}

/** Returns the tier of a rule for values from a cut-off on and below the one before; undefined for any other rule. */
function stepOf(
  rule: Rule,
  measure: string,
  before: string | undefined,
): { readonly tier: string; readonly from?: string } | undefined {
  const [condition = {} as Partial<Condition>, ...more] = rule.when;
  const { from, above, upTo, below } = condition;
  const isOfMeasure = rule.when.length === 0 || condition.measure === measure;
  const isPlain = more.length === 0 && isOfMeasure && above === undefined && upTo === undefined;
  if (!('tier' in rule) || !isPlain || (below !== undefined && below !== before)) return undefined;
  if (from === undefined) return { tier: rule.tier };
  return typeof from === 'string' ? { tier: rule.tier, from } : undefined;
}
