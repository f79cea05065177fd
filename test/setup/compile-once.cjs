// Jest's runtime, except that a test process compiles each file once for all of its test files.
const { setFlagsFromString } = require('node:v8');
const vm = require('node:vm');
const { default: Runtime } = require('jest-runtime');
const { forget, isErrorFor, sourceMaps } = require('./shared-source.cjs');
const { host } = require('./shared-univer.cjs');

/**
 * Lets V8 optimize a function only after it has run eight times as long as V8 would wait. Most functions of a test file end
 * before that pays: optimizing took a quarter of the processor's time. Node 22 has another compiler between, and no such
 * option. What is measured (scripts/bench) is optimized as usual.
 */
if (process.versions.v8.startsWith('11.') && !process.env.CLIENTTIER_MEASURES)
  setFlagsFromString('--interrupt-budget=528000');

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
    const script = new vm.Script(`${begin}${source}\n})`, { filename: file, columnOffset: -begin.length });
    known = { source, begin, script };
    compiled.set(file, known);
  }
  return known.script.runInContext(sandbox);
}

/** The scripts of office.js, by their addresses. */
const ofOffice = new Map();
const { runInContext } = vm;

/** Compiles office.js once for all pages of this process. jsdom would compile its megabyte again for each of them. */
vm.runInContext = (code, page, options) => {
  const { filename = '' } = options ?? {};
  if (!filename.includes('/@microsoft/office-js/')) return runInContext(code, page, options);
  let known = ofOffice.get(filename);
  if (known?.code !== code) {
    known = { code, script: new vm.Script(code, options) };
    ofOffice.set(filename, known);
  }
  return known.script.runInContext(page, options);
};

/** Lets errors of shared-source.cjs be errors in a sandbox too. */
function takeErrorsFromOutside(SandboxError) {
  Object.defineProperty(SandboxError, Symbol.hasInstance, { value: isErrorFor(SandboxError) });
}

module.exports = {
  __esModule: true,
  default: class CompileOnce extends Runtime {
    constructor(config, environment, ...others) {
      super(config, environment, ...others);
      const { watch, watchAll } = others.at(-1) ?? {};
      // Files may have changed since the last run.
      if (watch || watchAll) forget();
      host.page = environment.global;
      takeErrorsFromOutside(environment.global.Error);
      const maps = this.getSourceMaps();
      const ofSandbox = maps.get.bind(maps);
      maps.get = (file) => sourceMaps.get(file) ?? ofSandbox(file);
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
