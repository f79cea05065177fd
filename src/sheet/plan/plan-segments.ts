import { atOneGo, eachSlice, type Sliced } from '../../classifier/slices';
import { noClient, unclassified, unclassifiedNameOf } from '../../classifier/unclassified';
import { reportTiersOfNobody, splitBesideNoClient } from './beside-no-client';
import type { CustomerRange } from '../customer-range';
import { countOf, decideClients, type ClientsDecided } from './decide-clients';
import { movesOf } from './moves';
import { rowFormBy } from './policy-cutoffs';
import { rulesText } from '../record/decided-before';
import { byRole, rolesOfEveryRun, rolesOnRequest, type RoleOfEveryRun } from '../segment-role';
import { findOverrides } from './overrides';
import { namesIn } from './names-in';
import { clientOutcomes } from './outcomes';
import type { Plan, TextsByRole } from './plan';
import type { Question } from '../question';
import { readClients, type ClientsRead } from './read-clients';
import { tierBeforeCap } from '../caps/caps-applied';
import { countBefore } from '../caps/count-before';
import { strategyOverCap } from '../record/known-texts';
import { roomFor } from '../cells/cell-column';
import { sheetText } from '../text/sheet-text';
import { underCaps } from './under-caps';
import { headerToWrite } from './segment-header';
import type { SheetCells } from './sheet-cells';
import { standIns } from '../match/stand-ins';
import { reportBelowClients } from './report-cells';
import { tallyClients } from './tally';
import { unclassifiedClients } from './unclassified-clients';

/**
 * Plans what to write for these customers.
 *
 * @throws SheetProblem if a chosen column has no cell that can be read
 */
export function planSegments(range: CustomerRange, question: Question, read: SheetCells): Plan {
  return atOneGo(planInSlices(range, question, read));
}

export function* planInSlices(range: CustomerRange, question: Question, read: SheetCells): Sliced<Plan> {
  return yield* planOfClients(range, question, yield* readClients(range, question, read));
}

/** Plans for clients that were read for this question, or for another one that differs only in its cut-offs. */
export function* planOfClients(range: CustomerRange, question: Question, read: ClientsRead): Sliced<Plan> {
  const { model, measures, language } = question;
  const { cells, columns, clients, named, asOfBefore } = read;
  const ruled = yield* decideClients(question, clients, named);

  const reasons = yield* unclassifiedClients(range, question, cells, columns, ruled.byRow, clients);
  const under = yield* underCaps(range, question, ruled, cells.earlier, function* (now, applied) {
    const isOverCap =
      applied && ((row: number) => tierBeforeCap(applied, clients.clientOf(row)) !== undefined);
    const reasonFor = (row: number) => reasons.inCell.of(row);
    const written = yield* writtenCells(question, now.byRow.tiers, { reasonFor, isOverCap });
    return {
      written,
      ...(yield* typedByHand(range, question, cells, written, { ...now, isNobody: read.isNobody })),
    };
  });
  const { decided, caps, staying } = under;
  const { written, ...byHand } = under.typed;
  const { byRow } = decided;
  const { overrides } = byHand;
  const { earlier } = cells;
  const { outcomes } = byHand;
  const { replacesTyped } = question;
  const counted = yield* countBefore({ model, clients, earlier, caps, outcomes, replacesTyped });
  const moves = yield* movesOf({ range, question, cells, ruled, decided, caps, asOfBefore, overrides });
  return {
    range,
    outside: cells.outside ?? [],
    cutoffs: decided.cutoffs,
    policyCutoffs: decided.policyCutoffs,
    ...(decided.split && { split: decided.split }),
    standIns: standIns(measures),
    inPercent: read.inPercent,
    readings: read.readings,
    counts: decided.tally.counts,
    withoutTier: decided.tally.unclassified,
    ...(decided.tally.money && { money: decided.tally.money }),
    ...(caps && { caps }),
    ...(staying && { staying }),
    ...byHand,
    counted,
    ...(moves && { moves }),
    basis: {
      model,
      asOf: question.asOf,
      cells: cells.measures,
      columns: Object.fromEntries(measures.map(({ measure, column }) => [measure.id, column])),
      clients,
      nameOf: namesIn(cells.evidence),
    },
    rules: rulesText(rowFormBy(model, clients.columns, decided.cutoffs)),
    addedUp: question.repeated === 'added',
    blankRows: countOf(byRow.tiers, noClient) - read.nonClients.length,
    nonClients: read.nonClients,
    withoutFigures: read.withoutFigures,
    names: read.names,
    repeated: read.repeated,
    unclassified: reasons.clients,
    otherCurrencies: read.otherCurrencies,
    inDoubt: [
      ...read.sumInDoubt,
      ...read.inDoubt,
      ...(cells.belowClients ? reportBelowClients(range, language, cells.belowClients) : []),
      ...(earlier ? reportTiersOfNobody(model, language, earlier, byHand.besideNoClient ?? []) : []),
    ],
    ...byRole((role) => withHeader(headerToWrite(role, model, language, cells), written[role])),
    headersOnRequest: Object.fromEntries(
      rolesOnRequest(question).map((role) => [role, headerToWrite(role, model, language, cells)]),
    ),
  };
}

/** Puts the header before the texts, without a copy of a million of them. */
function withHeader(header: string, texts: string[]): string[] {
  texts.unshift(header);
  return texts;
}

/** What the texts of a row depend on, besides its tier. */
interface AboutRows {
  /** Returns why the client on an unclassified row has no tier. */
  reasonFor(row: number): string;
  /** Returns whether a cap moved the client on a row; undefined if there are no caps. */
  readonly isOverCap: ((row: number) => boolean) | undefined;
}

/** Returns the text of each column for every row. */
function* writtenCells(
  { model, language }: Question,
  tiers: Int16Array,
  { reasonFor, isOverCap }: AboutRows,
): Sliced<Record<RoleOfEveryRun, string[]>> {
  const nobody = unclassifiedNameOf(model)[language];
  const { overCap } = sheetText[language];
  const names = model.tiers.map(({ name }) => name[language]);
  const strategies = model.tiers.map(({ strategy }) => strategy[language]);
  const ofTier: Readonly<Record<RoleOfEveryRun, (tier: number, row: number) => string>> = {
    segment: (tier) => names[tier]!,
    strategy: (tier, row) =>
      isOverCap?.(row) ? strategyOverCap(strategies[tier]!, overCap) : strategies[tier]!,
  };
  const ofUnclassified: Readonly<Record<RoleOfEveryRun, (row: number) => string>> = {
    segment: () => nobody,
    strategy: reasonFor,
  };
  const written = byRole(() => roomFor<string>(tiers.length));
  for (const role of rolesOfEveryRun) {
    const [texts, textOfTier] = [written[role], ofTier[role]];
    yield* eachSlice(tiers.length, (from, to) => {
      for (let row = from; row < to; row++) {
        const tier = tiers[row]!;
        if (tier >= 0) texts[row] = textOfTier(tier, row);
        else texts[row] = tier === unclassified ? ofUnclassified[role](row) : '';
      }
    });
  }
  return written;
}

/**
 * Finds what the user typed into the columns of an earlier run. Also counts clients and money per tier as they are if
 * the user's cells are kept.
 */
function* typedByHand(
  range: CustomerRange,
  { model }: Question,
  { earlier, decidedByHand }: SheetCells,
  written: TextsByRole,
  { byRow, tiers, clients, isNobody }: ClientsDecided & Pick<ClientsRead, 'isNobody'>,
): Sliced<Pick<Plan, 'overrides' | 'besideNoClient' | 'byHand' | 'outcomes'>> {
  if (!earlier) return { overrides: [], outcomes: clientOutcomes(model, tiers, clients) };
  const typed = yield* findOverrides(range, model, earlier, written, decidedByHand);
  const isClient = (row: number) => byRow.tiers[row] !== noClient;
  const { overrides, besideNoClient } = splitBesideNoClient(model, earlier, typed, isClient, isNobody);
  const outcomes = clientOutcomes(model, tiers, clients, { earlier, overrides });
  return {
    overrides,
    besideNoClient,
    outcomes,
    byHand: yield* tallyClients(model, clients.columns, outcomes.byHand),
  };
}
