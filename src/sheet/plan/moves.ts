import { classifyInSlices } from '../../classifier/decide/classify';
import type { Model } from '../../classifier/model';
import { eachRow, type Sliced } from '../../classifier/slices';
import { noClient, unclassified, unclassifiedOutcome } from '../../classifier/unclassified';
import { clientCell, type CustomerRange } from '../customer-range';
import type { Override } from '../override';
import type { Question } from '../question';
import { isSameQuestion, rulesText } from '../record/decided-before';
import { KnownTexts } from '../record/known-texts';
import type { ClientsToClassify } from '../rows/merge-repeated-clients';
import { tierBeforeCap, type CapsApplied } from '../caps/caps-applied';
import type { ClientsDecided } from './decide-clients';
import type { Move, WhyMoved } from './move';
import { namesIn } from './names-in';
import { rowFormBy } from './policy-cutoffs';
import type { SheetCells } from './sheet-cells';

interface Decided {
  readonly range: CustomerRange;
  readonly question: Question;
  readonly cells: SheetCells;
  /** The clients by the rules alone, and after the caps. */
  readonly ruled: ClientsDecided;
  readonly decided: ClientsDecided;
  readonly caps?: CapsApplied | undefined;
  /** The clients with today's figures, but as of the day of the run before; left out if dates do not matter. */
  readonly asOfBefore?: ClientsToClassify;
  /** Overrides. Their rows are left out, because they are kept or listed elsewhere. */
  readonly overrides: readonly Override[];
}

/**
 * Lists the clients who moved, in the order of the sheet, each with the reason. Finds the reason by classifying today's
 * figures three times: with the numbers and the day of the run before; with its numbers and today; with today's
 * numbers. Undefined if there are no earlier columns.
 */
export function* movesOf(given: Decided): Sliced<Move[] | undefined> {
  const { range, question, cells, decided, caps, overrides } = given;
  const { segment, strategy, texts } = cells.earlier ?? {};
  if (!segment || !texts) return undefined;
  const { model } = question;
  const known = new KnownTexts(model, texts);
  const steps = yield* stepsOf(given);
  const typedOver = new Set(overrides.flatMap(({ row, column }) => (column === 'segment' ? [row] : [])));
  const { goesBack } = cells.decidedByHand ?? {};
  const nameOf = namesIn(cells.evidence);
  const now = decided.byRow.tiers;
  const outcome = (tiers: Int16Array, row: number) =>
    tiers[row] === unclassified ? unclassifiedOutcome : model.tiers[tiers[row]!]?.id;
  const moves: Move[] = [];
  yield* eachRow(range.rows, (row) => {
    const from = known.outcome(segment.cells[row]!);
    const to = outcome(now, row);
    const isOther = from !== undefined && to !== undefined && from !== to;
    if (!isOther || typedOver.has(row) || decided.clients.rowsWith(row)[0] !== row) return;
    // A formula has followed the figures already, so its present tier says nothing about the run before.
    const isFormula = segment.ownFormulas?.has(row) === true;
    const moved = (steps ?? []).map(({ why, tiers }, step) => {
      const before =
        step > 0 ? outcome(steps![step - 1]!.tiers, row) : isFormula ? outcome(tiers, row) : from;
      return before === outcome(tiers, row) ? [] : [why];
    });
    const isByCap =
      known.isOverCap(strategy?.cells[row] ?? '') ||
      tierBeforeCap(caps, decided.clients.clientOf(row)) !== undefined;
    const why = isByCap ? (['cap'] as const) : moved.flat();
    moves.push({
      cell: clientCell(range, row, segment.sheetColumn),
      client: nameOf(row),
      from,
      to,
      why: goesBack?.has(row) ? ['byHand'] : why.length > 0 && now[row] !== noClient ? why : ['unknown'],
    });
  });
  return moves;
}

interface Step {
  readonly why: WhyMoved;
  readonly tiers: Int16Array;
}

/** Classifies three times, as `movesOf` describes; undefined if the run before did not store what this needs. */
function* stepsOf({ question, cells, ruled, asOfBefore }: Decided): Sliced<Step[] | undefined> {
  const { clients, cutoffs, policyCutoffs, byRow, isNamed } = ruled;
  const before = cells.decidedBefore;
  const form = rowFormBy(question.model, clients.columns, cutoffs);
  if (!before || !isSameQuestion(before, question, rulesText(form))) return undefined;
  const numbers = policyCutoffs.map(
    ({ id, value }) => [id, before.cutoffs[id]?.value ?? NaN, value] as const,
  );
  if (numbers.some(([, was, value]) => Number.isNaN(was) && !Number.isNaN(value))) return undefined;
  const values = Object.fromEntries(numbers.map(([id, was]) => [id, Float64Array.of(was)]));
  const tiersOf = (of: ClientsToClassify) => classified(form, of, values, isNamed);
  const today = yield* tiersOf(clients);
  return [
    { why: 'figures', tiers: asOfBefore ? yield* tiersOf(asOfBefore) : today },
    { why: 'time', tiers: today },
    { why: 'cutoff', tiers: byRow.tiers },
  ];
}

function* classified(
  model: Model,
  clients: ClientsToClassify,
  numbers: Readonly<Record<string, Float64Array>>,
  isNamed: (client: number) => boolean,
): Sliced<Int16Array> {
  return clients.byRow(yield* classifyInSlices(model, clients.columns, numbers, isNamed)).tiers;
}
