/*
 * Runs tests without an asynchronous context.
 *
 * Jest 30.5 keeps one to name the test in which an error is thrown that nobody catches. For it Node 20 calls a hook for
 * each promise, a thirtieth of the time of a test that calls Excel. Without it such an error still fails its file.
 */
const { AsyncLocalStorage } = require('node:async_hooks');

const { run } = AsyncLocalStorage.prototype;
if (run.name !== 'runWithoutContextOfJest') {
  AsyncLocalStorage.prototype.run = function runWithoutContextOfJest(store, work, ...args) {
    const ofJest = store !== null && typeof store === 'object' && ('test' in store || 'hook' in store);
    return ofJest ? work(...args) : run.call(this, store, work, ...args);
  };
}
