import { editsBetween, editsOfSheets, meanwhile, type EditKind } from './edits/edits';
import { careKinds, figuresKinds, recordKinds, sheetKinds, type SheetStep } from './sheets/steps/sheet-step';
import { policyKinds } from './policy-steps';
import { Chance } from './chance';
import type { Sequence, Step } from './step';
import { troubleOf } from './trouble/trouble-by-chance';
import { undoStep, withUndoing } from './with-undoing';

export type { EditStep, Sequence, Step } from './step';

const editWeights: Partial<Record<EditKind, number>> = {
  typeFigure: 6,
  typeTier: 7,
  typeHeader: 2,
  typeTotal: 3,
  typeNote: 3,
  clearEnd: 3,
  typeAndUndo: 1,
  insertRow: 4,
  deleteRow: 4,
  insertColumn: 3,
  deleteColumn: 2,
  sort: 3,
  renameSheet: 1,
  copySheet: 2,
  otherSheet: 3,
  formatAsText: 2,
  paint: 2,
  addRule: 3,
  widen: 2,
  hideRows: 2,
};

/**
 * Returns the sequence of this number; the same number gives the same sequence. Most are short, because a fault shows more
 * often in many short sequences than in few long ones: three of four have up to 14 steps, every fourth up to 40.
 */
export function sequenceOf(seed: number, { shortest = 8, longest = 40 } = {}): Sequence {
  const chance = new Chance(seed);
  const isLong = chance.isOneIn(4);
  // A separate source of chance: the steps of long sequences stay as they were before most were short.
  const most = new Chance(seed + 5_000_000).isOneIn(4) ? longest : Math.min(longest, shortest + 6);
  const length = shortest + chance.below(most - shortest + 1);
  return {
    seed,
    clients: isLong ? 26 + chance.below(10) : 4 + chance.below(8),
    isTable: chance.isOneIn(3),
    rowsAbove: chance.isOneIn(3) ? 2 : 0,
    columns: chance.isOneIn(2)
      ? ['client', 'Sales', 'City', 'Loyalty', 'First order', 'Visits']
      : ['client', 'First order', 'Sales', 'Visits', 'Loyalty', 'City'],
    rowsPerMessage: isLong ? 10 + chance.below(4) : 10_000,
    ...withSheets(
      seed,
      Array.from({ length }, () => stepOf(chance)),
    ),
  };
}

/** Adds late edits; in every second sequence, also replaces steps with steps of the sheets that ClientTier makes. */
function withSheets(seed: number, steps: readonly Step[]): Pick<Sequence, 'orders' | 'steps'> {
  // A separate source of chance: the other steps stay the same with and without late edits and sheets.
  const late = new Chance(seed + 1_000_000);
  if (seed % 2 === 1) return { steps: withLateEdits(steps, late) };
  const chance = new Chance(seed + 2_000_000);
  const others = steps.map((step, at) => {
    if (steps[at - 1]?.do === 'segment' && chance.isOneIn(4)) return undoStep(chance);
    return chance.isOneIn(2) ? stepOfSheet(chance) : step;
  });
  return {
    orders: 4 + chance.below(10),
    steps: withUndoing(seed, withFigures(seed, withOtherSheets(seed, withLateEdits(others, late)))),
  };
}

/**
 * Puts other steps in the place of some: in every fourth sequence those of the care plan, in every fourth those of the
 * history and of *Overrides*.
 */
function withOtherSheets(seed: number, steps: readonly Step[]): readonly Step[] {
  const chance = new Chance(seed + 3_000_000);
  const kinds: Partial<Record<SheetStep['kind'], number>> = seed % 4 === 2 ? careKinds : recordKinds;
  return steps.map((step, at) => {
    const isAfterRun = steps.slice(0, at).some((before) => before.do === 'segment');
    if (step.do === 'segment' || !isAfterRun || chance.isOneIn(2)) return step;
    const kind = chance.weighted(kinds as Record<SheetStep['kind'], number>);
    const [a, b] = [chance.below(1000), chance.below(1000)];
    if (chance.isOneIn(12))
      return { do: 'sheet', kind, a, b, protects: chance.isOneIn(2) ? 'sheet' : 'workbook' };
    return { do: 'sheet', kind, a, b, ...troubleOf(chance) };
  });
}

/**
 * Gives every fourth run a cap, and puts steps with *Service Levels*, *Two Models*, *Movement* and the page in the place of every
 * fourth other step after a run.
 */
function withFigures(seed: number, steps: readonly Step[]): readonly Step[] {
  const chance = new Chance(seed + 4_000_000);
  const ofRooms = new Chance(seed + 6_000_000);
  return steps.map((step, at) => {
    const isAfterRun = steps.slice(0, at).some((before) => before.do === 'segment');
    if (!chance.isOneIn(4)) return step;
    if (step.do === 'segment') return { ...step, cap: chance.below(3), inHours: ofRooms.isOneIn(2) };
    if (!isAfterRun) return step;
    const kind = chance.weighted(figuresKinds);
    return { do: 'sheet', kind, a: chance.below(1000), b: chance.below(1000), ...troubleOf(chance) };
  });
}

function stepOfSheet(chance: Chance): Step {
  const [a, b, c] = [chance.below(1000), chance.below(1000), chance.below(1000)];
  if (chance.isOneIn(4)) {
    const kind = chance.weighted(editsBetween as Record<EditKind, number>);
    return { do: 'edit', kind, a, b, c };
  }
  const kind = chance.weighted(sheetKinds);
  if (chance.isOneIn(12))
    return { do: 'sheet', kind, a, b, protects: chance.isOneIn(2) ? 'sheet' : 'workbook' };
  return { do: 'sheet', kind, a, b, ...troubleOf(chance, { ...meanwhile, ...editsOfSheets }) };
}

/** What another user may do while changes are undone, with how often. */
const lateWeights = { insertColumn: 3, insertRow: 3, deleteRow: 2, sort: 2, typeFigure: 1, paint: 1 };

/** About as many messages as undoing three chunks takes at most. */
const messagesToUndo = 10;

/** Adds edits to half of the steps that may be undone; they happen while the changes are undone. */
function withLateEdits(steps: readonly Step[], chance: Chance): Step[] {
  return steps.map((step) => {
    const mayBeUndone = step.do !== 'edit' && (step.edit ?? step.fault ?? step.cancel) !== undefined;
    if (!mayBeUndone || chance.isOneIn(2)) return step;
    const kind = chance.weighted(lateWeights);
    const [a, b, c] = [chance.below(1000), chance.below(1000), chance.below(1000)];
    return { ...step, late: { at: 1 + chance.below(messagesToUndo), kind, a, b, c } };
  });
}

function stepOf(chance: Chance): Step {
  const kind = chance.weighted({ segment: 9, remove: 3, policy: 5, edit: 15 });
  const [a, b, c] = [chance.below(1000), chance.below(1000), chance.below(1000)];
  if (kind === 'edit')
    return { do: 'edit', kind: chance.weighted(editWeights as Record<EditKind, number>), a, b, c };
  const trouble = troubleOf(chance);
  if (kind === 'policy') return { do: 'policy', kind: chance.weighted(policyKinds), a, b, ...trouble };
  if (kind === 'remove') return { do: 'remove', model: a, takesPolicy: chance.isOneIn(2), ...trouble };
  return {
    do: 'segment',
    model: chance.below(6),
    as: chance.weighted({ values: 3, live: 2, portable: 2 }),
    overrides: chance.isOneIn(4) ? 'replace' : 'keep',
    withoutPolicy: chance.isOneIn(4),
    ...trouble,
  };
}
