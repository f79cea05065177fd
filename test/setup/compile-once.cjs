// Jest's runtime, except that a test process compiles each file once for all of its test files.
const { Script } = require('node:vm');
const { default: Runtime } = require('jest-runtime');

/** Compiled files of this process, by their paths. */
const compiled = new Map();

/**
 * Returns the function that runs a file in a sandbox. A Script of Node may be run in many sandboxes: they share what V8
 * compiled, at first and later, when a function was called. Jest would compile every file again for each test file.
 */
function functionOf(source, file, parameters, sandbox) {
  const begin = `(function (${parameters.join(', ')}) {`;
  let known = compiled.get(file);
  if (known?.source !== source || known.begin !== begin) {
    // On the file's first line, so that lines in errors are those of the file.
    const script = new Script(`${begin}${source}\n})`, { filename: file, columnOffset: -begin.length });
    known = { source, begin, script };
    compiled.set(file, known);
  }
  return known.script.runInContext(sandbox);
}

module.exports = {
  __esModule: true,
  default: class CompileOnce extends Runtime {
    constructor(config, environment, ...others) {
      super(config, environment, ...others);
      const { executor } = this;
      const compile = executor.compile.bind(executor);
      executor.compile = (source, file) => {
        const sandbox = environment.getVmContext();
        // Jest's own function loads a module on demand, and says what is wrong with a file.
        if (!sandbox || /\bimport\(/.test(source)) return compile(source, file);
        try {
          return functionOf(source, file, executor.injectedModuleParameters, sandbox);
        } catch {
          return compile(source, file);
        }
      };
    }
  },
};
