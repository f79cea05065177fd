import { Chance } from './chance';
import type { EditKind } from './edits/edits';
import type { Step } from './step';
import { troubleOf } from './trouble/trouble-by-chance';

export const undoStep = (chance: Chance): Step => ({
  do: 'sheet',
  kind: 'undo',
  a: 0,
  b: 0,
  ...troubleOf(chance),
});

/** What the user does between a run and undoing it, with how often. */
const editsBeforeUndoing: Partial<Record<EditKind, number>> = {
  clearEnd: 6,
  deleteRow: 1,
  insertRow: 1,
  typeTier: 1,
  typeNote: 1,
  sort: 1,
};

/**
 * In every fourth sequence, puts an edit and undoing in the place of the two steps after some runs, which are then with the
 * model of the run before.
 */
export function withUndoing(seed: number, steps: readonly Step[]): readonly Step[] {
  if (seed % 4 !== 0) return steps;
  const chance = new Chance(seed + 5_000_000);
  const others = [...steps];
  let model: number | undefined;
  for (let at = 0; at + 2 < others.length; at++) {
    const run = others[at]!;
    if (run.do !== 'segment') continue;
    const isFollowed = others.slice(at + 1, at + 3).every((step) => step.do !== 'segment');
    const isUndone = isFollowed && chance.isOneIn(2);
    model = isUndone ? (model ?? run.model) : run.model;
    if (!isUndone) continue;
    others[at] = { ...run, model };
    const kind = chance.weighted(editsBeforeUndoing as Record<EditKind, number>);
    const [a, b, c] = [chance.below(1000), chance.below(1000), chance.below(1000)];
    others.splice(at + 1, 2, { do: 'edit', kind, a, b, c }, undoStep(chance));
  }
  return others;
}
