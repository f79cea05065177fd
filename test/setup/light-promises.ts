import { AsyncLocalStorage } from 'node:async_hooks';

/** What each storage holds now. */
const held = new WeakMap<object, unknown>();

/**
 * Keeps the value of an AsyncLocalStorage in a variable until the promise of `callback` is settled. Jest 30 keeps the
 * running test in one. Once a process uses one, Node 20 follows every promise of it, and each `await` takes four times as
 * long. The variable tells the same, because the tests of a file run one after another; `test.concurrent` would not do.
 */
AsyncLocalStorage.prototype.run = function run<R, Args extends unknown[]>(
  this: AsyncLocalStorage<unknown>,
  store: unknown,
  callback: (...args: Args) => R,
  ...args: Args
): R {
  const before = held.get(this);
  const giveBack = () => void held.set(this, before);
  held.set(this, store);
  try {
    const result = callback(...args);
    if (isThenable(result)) void result.then(giveBack, giveBack);
    else giveBack();
    return result;
  } catch (failure) {
    giveBack();
    throw failure;
  }
};
AsyncLocalStorage.prototype.getStore = function getStore(this: AsyncLocalStorage<unknown>) {
  return held.get(this);
};

/** Returns whether this is a promise, be it of the sandbox or of Jest. */
const isThenable = (value: unknown): value is PromiseLike<unknown> =>
  typeof (value as PromiseLike<unknown> | undefined)?.then === 'function';
