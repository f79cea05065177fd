import type { Sequence, Step } from '../step';

/*
 * What a sequence must have for a planted fault to show in it. A fault is played only with sequences that have it, because the
 * others cannot find it.
 */

export type Needs = (sequence: Sequence) => boolean;
type Has = (step: Step) => boolean;

/** Needs these steps in this order; others may come between them. */
export const steps =
  (...wanted: readonly Has[]): Needs =>
  ({ steps: all }) => {
    let met = 0;
    for (const step of all) if (wanted[met]?.(step)) met += 1;
    return met === wanted.length;
  };

/** Needs a list that is a table, and more. */
export const inTable =
  (more: Needs): Needs =>
  (sequence) =>
    sequence.isTable && more(sequence);

export const aRun: Has = (step) => step.do === 'segment';

export const aRunWithFormulas: Has = (step) => step.do === 'segment' && step.as !== 'values';

export const anUndo: Has = (step) => step.do === 'sheet' && step.kind === 'undo';

/** A step that an edit, a fault or the user may interrupt. */
export const interrupted =
  (...does: readonly Step['do'][]): Has =>
  (step) =>
    does.includes(step.do) && step.do !== 'edit' && (step.edit ?? step.fault ?? step.cancel) !== undefined;

/** An edit of one of these kinds by the user. */
export const anEdit =
  (...kinds: readonly string[]): Has =>
  (step) =>
    step.do === 'edit' && kinds.includes(step.kind);

/** An edit of one of these kinds during a run, or while the run is put back. */
export const meanwhile =
  (...kinds: readonly string[]): Has =>
  (step) =>
    step.do === 'segment' && [step.edit?.kind, step.late?.kind].some((kind) => kinds.includes(kind ?? ''));

export const policyStep =
  (...kinds: readonly string[]): Has =>
  (step) =>
    step.do === 'policy' && kinds.includes(step.kind);
