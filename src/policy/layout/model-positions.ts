import type { Model } from '../../classifier/model';
import type { ModelPolicy } from '../policy';
import { measuresGiven } from '../model/policy-row-form';

/** The cells of a table without its header, zero-based on the sheet. */
export interface Body {
  readonly top: number;
  readonly rows: number;
  readonly columns: number;
}

/** Positions of the tables in the block of one model. All begin in column A, with a blank row between two tables. */
export interface ModelPositions {
  readonly measures: Body;
  /** Set for a score only. */
  readonly indices?: Body;
  /** Left out if the model has no cut-offs. */
  readonly cutoffs?: Body;
  readonly tiers: Body;
  readonly grid?: Body;
  /** The first row below the block. */
  readonly bottom: number;
}

/**
 * Index of each column in its table. Only the table of measures of a custom model has the column `kind`, and only that
 * of a score the column `index`; the id is in the next column (`idColumnOfMeasures`).
 */
export const measureColumn = { label: 0, header: 1, kind: 2, index: 3 } as const;
export const indexColumn = { label: 0, id: 1 } as const;
export const cutoffColumn = { label: 0, rule: 1, number: 2, drawnOn: 3, id: 4 } as const;
export const tierColumn = { name: 0, fill: 1, strategy: 2, formerNames: 3, id: 4 } as const;

/** What a model of the policy is: one of the catalogue, a ladder or grid of the manager's own, or a score. */
export type Shape = 'standard' | 'own' | 'score';
export const shapeOf = ({ own }: Pick<ModelPolicy, 'own'>): Shape =>
  own ? (own.indices ? 'score' : 'own') : 'standard';

export const idColumnOfMeasures = (shape: Shape): number => ({ standard: 2, own: 3, score: 4 })[shape];

/** Number of lines above a model's first table: heading, line below it, blank row. */
const linesAbove = 3;

export function modelPositions(policy: ModelPolicy, form: Model, top: number): ModelPositions {
  let next = top + linesAbove;
  const body = (rows: number, columns: number): Body => {
    const placed = { top: next + 1, rows, columns };
    next += rows + 2;
    return placed;
  };
  const { own } = policy;
  const measures = body(measuresGiven(policy, form).length, idColumnOfMeasures(shapeOf(policy)) + 1);
  const indices = own?.indices && body(own.indices.length, indexColumn.id + 1);
  const cutoffs = form.cutoffs.length > 0 ? body(form.cutoffs.length, cutoffColumn.id + 1) : undefined;
  const grid = own ? body(own.grid.length, (own.grid[0]?.length ?? 0) + 1) : undefined;
  const tiers = body(policy.tiers.length, tierColumn.id + 1);
  return {
    measures,
    ...(indices && { indices }),
    ...(cutoffs && { cutoffs }),
    ...(grid && { grid }),
    tiers,
    bottom: next,
  };
}
