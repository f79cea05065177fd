/*
 * Loads Univer once for all test files of a process, outside Jest's sandbox.
 *
 * In the sandbox each test file would find, compile and warm up Univer's code again, and Univer would find each global
 * by way of Jest. Univer keeps no data of a workbook outside the Univer that opened it.
 */
const { readFileSync } = require('node:fs');
const vm = require('node:vm');

/** The global object of the process, which is not the sandbox's. */
const outside = vm.runInThisContext('globalThis');

/** The functions that Univer takes from the page or sandbox of the running test file, because they end with it. */
const timers = ['setTimeout', 'setInterval', 'clearTimeout', 'clearInterval'].map(
  (name) => `const ${name} = (...args) => host.page.${name}(...args);`,
);

/** Has the page or sandbox of the running test file. */
const host = (outside[Symbol.for('clienttier.host')] ??= { page: globalThis });
exports.host = host;

/** Returns the modules of a script of `bundle-univer.cjs`, by their names. They use the timers of the `host`. */
function start(file) {
  const module = { exports: {} };
  // All on one line before the code, so that lines in errors are those of the file.
  const code = `(function (require, module, exports, host) { ${timers.join(' ')} ${readFileSync(file, 'utf8')}\n})`;
  vm.runInThisContext(code, { filename: file })(require, module, module.exports, host);
  return Object.fromEntries(Object.entries(module.exports).map(([name, load]) => [name, load()]));
}

/** Returns what a package of Univer exports, or a file that changes Univer: that named `name` in the script `file`. */
exports.load = (file, name) => {
  return (outside[Symbol.for(file)] ??= start(file))[name];
};
