import type { Step } from '../generate';
import type { Played } from '../play';

type Counts = Record<string, number>;

export interface Failed {
  readonly seed: number;
  /** The number of the step, from 1. If removing everything at the end failed, one more than the last step. */
  readonly step: number;
  readonly action: string;
  readonly wrong: readonly string[];
  /** The shortest sequence found with the same failure. */
  shrunk?: string;
}

/** What happened in many sequences. The tallies of several processes can be added up. */
export interface Tally {
  sequences: number;
  /** Processor time, in milliseconds. */
  milliseconds: number;
  readonly actions: Counts;
  readonly pairs: Counts;
  /** The results of ClientTier's actions. */
  readonly told: Counts;
  readonly faults: Counts;
  /** The edits between two messages. */
  readonly edits: Counts;
  readonly failed: Failed[];
}

export const emptyTally = (): Tally => ({
  sequences: 0,
  milliseconds: 0,
  actions: {},
  pairs: {},
  told: {},
  faults: {},
  edits: {},
  failed: [],
});

/** Returns a short name of an action. */
export function nameOf(step: Step | undefined): string {
  if (!step) return 'take all out';
  if (step.do === 'segment') return `segment as ${step.as}`;
  if (step.do === 'sheet') return `sheet: ${step.kind}`;
  if (step.do === 'policy') return `policy: ${step.kind}`;
  return step.do === 'remove' ? 'remove' : step.kind;
}

export function count(tally: Tally, seed: number, steps: readonly Step[], { done, failure }: Played): void {
  tally.sequences += 1;
  let before: string | undefined;
  for (const { step, outcome } of done) {
    if (outcome.told === 'nothing there') continue;
    const name = nameOf(step);
    add(tally.actions, name);
    if (before) add(tally.pairs, `${before} > ${name}`);
    before = name;
    if (step.do === 'edit') continue;
    add(tally.told, `${step.do === 'sheet' ? step.kind : step.do}: ${outcome.told}`);
    if (outcome.fault) add(tally.faults, outcome.fault);
    if (outcome.late) add(tally.edits, `${outcome.late} while undoing`);
    if (outcome.wasMet && step.edit) add(tally.edits, step.edit.kind);
  }
  if (!failure) return;
  tally.failed.push({
    seed,
    step: failure.step + 1,
    action: nameOf(steps[failure.step]),
    wrong: failure.wrong.slice(0, 5).map((text) => text.slice(0, 400)),
  });
}

export function sum(tallies: readonly Tally[]): Tally {
  const all = emptyTally();
  for (const tally of tallies) {
    all.sequences += tally.sequences;
    all.milliseconds += tally.milliseconds;
    for (const key of ['actions', 'pairs', 'told', 'faults', 'edits'] as const) {
      for (const [name, times] of Object.entries(tally[key])) add(all[key], name, times);
    }
    all.failed.push(...tally.failed);
  }
  return all;
}

const add = (counts: Counts, name: string, times = 1) => void (counts[name] = (counts[name] ?? 0) + times);

/**
 * Returns the kind of failure: `lost` if something of the user's is missing, `left behind` if something of ClientTier's
 * remains.
 */
export function kindOf({ wrong: [first = ''] }: Failed): 'lost' | 'left behind' | 'wrong' {
  if (/left behind|must be blank/.test(first)) return 'left behind';
  return /lost|width|format|hidden|not as before/.test(first) ? 'lost' : 'wrong';
}
