import { cutoffValues } from '../../classifier/cutoffs/resolve-cutoffs';
import { explainer } from '../../classifier/explain/explain';
import { languages, traits, type Language } from '../../classifier/language';
import { findTier } from '../../classifier/names/find-tier';
import { foldName } from '../../classifier/names/fold-name';
import type { Model } from '../../classifier/model';
import {
  noClient,
  unclassified,
  unclassifiedNameOf,
  unclassifiedOutcome,
} from '../../classifier/unclassified';
import { cellOnSheet } from '../../sheet/cells/cell';
import { sheetRow } from '../../sheet/customer-range';
import type { Plan } from '../../sheet/plan/plan';
import { reasonOf } from '../../sheet/client/reason-of';
import { CliProblem } from '../problem/cli-problem';
import type { RunReported } from './result';

/** Which clients to explain: one, by name or row number, or all clients of a tier. */
export type Whom = { readonly client: string } | { readonly row: number } | { readonly tier: string };

/** The explanation of one client's tier. */
export interface Explained {
  /** The address of the client's first cell: `Customers!A14`. */
  readonly cell: string;
  /** The client's name; `''` if no column has names. */
  readonly client: string;
  /** The tier or *Unclassified*; if the user typed over the segment, her text. */
  readonly tier: string;
  /** The explanation by the rules: `Treasure: Sales 12,300 ≥ 10,000 (high)`. */
  readonly why: string;
  /** True if somebody typed another tier than the rules give. */
  readonly isTypedByHand?: true;
}

export interface Explanation {
  readonly model: { readonly id: string; readonly name: string };
  readonly language: Language;
  readonly clients: readonly Explained[];
}

/**
 * Explains clients in the order of the file.
 *
 * @throws CliProblem if there is no such client or tier
 */
export function explanationOf({ model: asked, language, plan }: RunReported, whom: Whom): Explanation {
  const { model, clients, nameOf } = plan.basis;
  const explain = explainer(model, clients.columns, cutoffValues(plan.cutoffs), language);
  const { computed, byHand } = plan.outcomes;
  const typed = new Map(
    plan.overrides.flatMap((each) => (each.column === 'segment' ? [[each.row, each.typed]] : [])),
  );
  // Takes reasons with the cell's content; the strategy column names only the kind of mistake.
  const reasonFor = reasonsByRow(plan);
  const nobody = `${unclassifiedNameOf(model)[language]}${traits[language].colon}`;
  const rows = Array.from({ length: plan.range.rows }, (_, row) => row).filter(
    (row) => computed[clients.clientOf(row)] !== noClient,
  );
  return {
    model: { id: asked.id, name: asked.name[language] },
    language,
    clients: rowsAsked(plan, rows, whom, language).map((row) => {
      const client = clients.clientOf(row);
      const isTypedByHand = computed[client] !== byHand[client];
      return {
        cell: cellOnSheet(plan.range.sheetName, sheetRow(plan.range, row), plan.range.left),
        client: nameOf(row),
        tier: (isTypedByHand ? typed.get(row) : undefined) ?? outcomeName(model, byHand[client]!, language),
        why:
          computed[client] === unclassified
            ? nobody + (reasonFor(row) ?? plan.strategy[row + 1] ?? '')
            : reasonOf(plan, client, explain(client), language),
        ...(isTypedByHand && { isTypedByHand }),
      };
    }),
  };
}

/** Makes the function that returns the reason reported for a row; a map would hold 16.7 million at most. */
function reasonsByRow({ range, unclassified: reported }: Plan): (row: number) => string | undefined {
  const places = new Uint32Array(range.rows);
  reported.forEach(({ row }, index) => void (places[row] = index + 1));
  return (row) => reported[places[row]! - 1]?.reason;
}

function rowsAsked(plan: Plan, rows: readonly number[], whom: Whom, language: Language): readonly number[] {
  const { model, clients, nameOf } = plan.basis;
  if ('tier' in whom) {
    const outcome = outcomeNamed(model, whom.tier, language);
    return rows.filter((row) => plan.outcomes.byHand[clients.clientOf(row)] === outcome);
  }
  const found =
    'row' in whom
      ? rows.filter((row) => sheetRow(plan.range, row) === whom.row - 1)
      : rows.filter((row) => foldName(nameOf(row)) === foldName(whom.client));
  if (found.length === 0)
    throw 'row' in whom
      ? new CliProblem('noClientInRow', { row: whom.row })
      : new CliProblem('noClientNamed', { found: whom.client });
  return found;
}

/** Returns the index of the tier with this id or name, or `unclassified`. */
function outcomeNamed(model: Model, found: string, language: Language): number {
  const nobody = languages.map((each) => unclassifiedNameOf(model)[each]);
  if ([unclassifiedOutcome, ...nobody].some((each) => foldName(each) === foldName(found)))
    return unclassified;
  const byId = model.tiers.findIndex(({ id }) => id === found);
  const tier = byId >= 0 ? model.tiers[byId] : findTier(found, [model])?.tier;
  if (!tier) {
    const known = [...model.tiers.map(({ name }) => name[language]), unclassifiedNameOf(model)[language]];
    throw new CliProblem('unknownTier', { option: '--tier', found, model: model.id, known });
  }
  return model.tiers.indexOf(tier);
}

const outcomeName = (model: Model, outcome: number, language: Language): string =>
  (model.tiers[outcome]?.name ?? unclassifiedNameOf(model))[language];
