import type { Classification } from '../../classifier/decide/classification';
import { classifyInSlices } from '../../classifier/decide/classify';
import type { ResolvedCutoff } from '../../classifier/cutoffs/resolve-cutoffs';
import { cutoffValues } from '../../classifier/cutoffs/resolve-cutoffs';
import type { Sliced } from '../../classifier/slices';
import type { RowSet } from '../read/row-set';
import type { ClientsToClassify } from '../rows/merge-repeated-clients';
import { cutoffsToKeep, resolveWithKept } from './cutoffs-to-keep';
import { policyCutoffs } from './policy-cutoffs';
import { headersAsked, type Question } from '../question';
import type { TierTally } from './plan';
import { splitOfClients } from '../split/split-of-clients';
import type { Split } from '../split/split';
import { tallyClients } from './tally';

/** The tier of each client, with the cut-offs that decided. */
export interface ClientsDecided {
  readonly clients: ClientsToClassify;
  /** The tier, rule and missing measure of each row of the sheet. */
  readonly byRow: Classification;
  /** For each client the index of its tier, or `noClient` or `unclassified`. */
  readonly tiers: Int16Array;
  /** Counts each client once, even on several rows. */
  readonly tally: TierTally;
  readonly cutoffs: readonly ResolvedCutoff[];
  /** The cut-offs of the model's row form (`rowForm`), with which formulas decide each client alone. */
  readonly policyCutoffs: readonly ResolvedCutoff[];
  readonly isNamed: (client: number) => boolean;
  readonly split: Split | undefined;
}

/**
 * Computes the cut-offs and classifies the clients.
 *
 * @param named the rows of clients with a name and no figures
 */
export function* decideClients(
  question: Question,
  clients: ClientsToClassify,
  named: RowSet,
): Sliced<ClientsDecided> {
  const { model, cutoffs: rules, earlierCutoffs } = question;
  const kept = earlierCutoffs ? cutoffsToKeep(model, rules, earlierCutoffs, headersAsked(question)) : {};
  const cutoffs = yield* resolveWithKept(model, clients.columns, rules, kept);
  const isNamed = (client: number) => clients.rowsOf(client).some((row) => named.has(row));
  const ofClients = yield* classifyInSlices(model, clients.columns, cutoffValues(cutoffs), isNamed);
  const tally = yield* tallyClients(model, clients.columns, ofClients.tiers);
  const ofRowForm = yield* policyCutoffs(model, clients.columns, cutoffs);
  return {
    clients,
    byRow: clients.byRow(ofClients),
    tiers: ofClients.tiers,
    tally,
    cutoffs,
    policyCutoffs: ofRowForm,
    isNamed,
    split: yield* splitOfClients(model, clients.columns, {
      resolved: cutoffs,
      ofRowForm,
      counts: tally.counts,
    }),
  };
}

/** Counts the entries that equal `wanted`. */
export const countOf = (tiers: Int16Array, wanted: number) =>
  tiers.reduce((count, tier) => (tier === wanted ? count + 1 : count), 0);
