import { loadedLater } from './office/loaded-later';

type Load<Given extends unknown[], Result> = () => Promise<(...given: Given) => Promise<Result>>;

/** Makes an action that writes to the workbook, `inTurn` of `in-turn.ts`, and is loaded when it is first asked for. */
export const inTurn = <Given extends unknown[], Result>(load: Load<Given, Result>) =>
  loadedLater(async () => {
    const [turn, work] = await Promise.all([import('./in-turn'), load()]);
    return turn.inTurn(work);
  });

/** Does the same as `inTurn`, and first forgets the last run. */
export const endingUndo = <Given extends unknown[], Result>(load: Load<Given, Result>) =>
  loadedLater(async () => {
    const [turn, work] = await Promise.all([import('./in-turn'), load()]);
    return turn.endingUndo(work);
  });
