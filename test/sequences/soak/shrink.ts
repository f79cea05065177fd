import type { Sequence, Step } from '../generate';

/**
 * Returns the shortest part found of a failing sequence: leaves out many steps at once, then single ones, then their
 * troubles. `fails` plays a sequence; at most `most` times.
 */
export async function shrink(
  sequence: Sequence,
  fails: (sequence: Sequence) => Promise<boolean>,
  mostTimes = 150,
): Promise<Sequence> {
  let best = sequence;
  let times = 0;
  const isBetter = async (candidate: Sequence) => {
    if (times++ >= mostTimes || !(await fails(candidate))) return false;
    best = candidate;
    return true;
  };
  for (let size = best.steps.length >> 1; size >= 1; size >>= 1) {
    for (let at = best.steps.length - size; at >= 0; at -= size) {
      const left = best.steps.filter((_, index) => index < at || index >= at + size);
      await isBetter({ ...best, steps: left });
    }
  }
  for (const simpler of simplerBooks) await isBetter(simpler(best));
  for (let at = 0; at < best.steps.length; at++) {
    for (const simpler of simplerSteps) {
      const step = simpler(best.steps[at]!);
      if (step)
        await isBetter({ ...best, steps: best.steps.map((each, index) => (index === at ? step : each)) });
    }
  }
  return best;
}

const simplerBooks: ((sequence: Sequence) => Sequence)[] = [
  (sequence) => ({ ...sequence, rowsAbove: 0 }),
  (sequence) => ({ ...sequence, isTable: false }),
  (sequence) => ({ ...sequence, rowsPerMessage: 10_000 }),
  (sequence) => ({ ...sequence, clients: Math.min(sequence.clients, 5) }),
];

const simplerSteps: ((step: Step) => Step | undefined)[] = [
  (step) =>
    step.do === 'edit'
      ? undefined
      : { ...step, edit: undefined, late: undefined, fault: undefined, cancel: undefined },
  (step) => (step.do === 'edit' || !step.late ? undefined : { ...step, late: undefined }),
  (step) =>
    step.do === 'edit' || !step.fault
      ? undefined
      : { ...step, fault: { ...step.fault, length: 1, again: undefined } },
  (step) => (step.do === 'segment' && step.as !== 'values' ? { ...step, as: 'values' } : undefined),
];
