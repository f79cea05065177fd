/** A walk along one measure of one client, up or down, in steps as small as the decimals that a reader sees. */
export interface Walk {
  /** The number to begin at. */
  readonly from: number;
  /** 1 to go up, -1 to go down. */
  readonly toward: 1 | -1;
  readonly step: number;
  /** The least and the greatest number that the measure can have. */
  readonly limits: readonly [least: number, most: number];
  /** The numbers between which the tier changes at most once (`edgesOfMeasure`). */
  readonly edges: readonly number[];
}

/** Returns the number after this many steps, without binary rounding errors: 0.7 and 0.1 make 0.8. */
export function afterSteps({ from, toward, step }: Walk, steps: number): number {
  const added = toward * steps * step;
  // Cells show at most 15 digits of a number.
  const digits = 14 - Math.floor(Math.log10(Math.max(Math.abs(from), Math.abs(added), Number.MIN_VALUE)));
  return Number((from + added).toFixed(Math.min(100, Math.max(0, digits))));
}

/**
 * Returns for each wanted tier that the walk meets the least number of steps that reaches it.
 *
 * @param tierAt returns the tier of the client with this number; undefined if she has none
 * @param isWanted returns whether to look for a tier
 */
export function stepsToTiers(
  walk: Walk,
  tierAt: (value: number) => string | undefined,
  isWanted: (tier: string) => boolean,
): Map<string, number> {
  const found = new Map<string, number>();
  const wantedAt = (steps: number) => {
    const tier = tierAt(afterSteps(walk, steps));
    return tier !== undefined && isWanted(tier) ? tier : undefined;
  };
  let before = 0;
  for (const steps of stepsToEdges(walk)) {
    const tier = wantedAt(steps);
    if (tier !== undefined) {
      const first = firstWanted(before, steps, wantedAt);
      for (const [each, at] of [
        [wantedAt(first)!, first],
        [tier, steps],
      ] as const) {
        if (!found.has(each)) found.set(each, at);
      }
    }
    before = steps;
  }
  return found;
}

/** Returns the numbers of steps that end just before an edge, on it or just beyond it; ascending, within the limits. */
function stepsToEdges(walk: Walk): number[] {
  const { from, toward, step, limits, edges } = walk;
  const [least, most] = limits;
  const steps = edges.flatMap((edge) => {
    const exact = (toward * (edge - from)) / step;
    const near = Math.ceil(exact - 1e-6);
    return [near - 1, near, near + 1, near + 2];
  });
  const isWithin = (value: number) => value >= least && value <= most;
  return [...new Set(steps)]
    .filter((count) => count > 0 && Number.isSafeInteger(count) && isWithin(afterSteps(walk, count)))
    .sort((a, b) => a - b);
}

/** Searches the first number of steps with a wanted tier, above `before` and up to `wanted`, by halving. */
function firstWanted(before: number, wanted: number, at: (steps: number) => unknown): number {
  let [low, high] = [before, wanted];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (at(middle) === undefined) low = middle;
    else high = middle;
  }
  return high;
}
