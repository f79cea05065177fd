// Makes Univer's formula engine faster: for webpack as a loader of @univerjs/engine-formula, for tests as a function.
const { functions, methods } = require('./formulas-concerned.cjs');

/**
 * Univer's constructors set members through a helper that V8 cannot optimize, some twenty times for each reference in
 * each formula. This sets them directly, except members that another class has as accessors.
 */
function withDirectMembers(source) {
  const accessors = new Set([...source.matchAll(/^\s*[gs]et ([\w$]+)\(/gm)].map(([, name]) => name));
  return source.replace(/_defineProperty\d*\(this, "([\w$]+)", /g, (call, name) =>
    accessors.has(name) ? call : `(this.${name} = `,
  );
}

/** What is slow in Univer 0.25.1, and what replaces it. */
const replacements = [
  // Makes a comparison of texts once: Univer makes it anew for each comparison, a hundred times slower.
  [
    /^(\s*)function getCompare\(\) \{/m,
    '$1let comparison;\n$1function getCompare() {\n$1  return (comparison ??= newCompare());\n$1}\n$1function newCompare() {',
  ],
  // Looks at the length first: Univer folds each token of each formula, each time that it is calculated.
  [
    /item\.getToken\(\)\.toUpperCase\(\) === "LAMBDA"/g,
    'item.getToken().length === 6 && item.getToken().toUpperCase() === "LAMBDA"',
  ],
  // Remembers of a parsed formula whether it is always calculated again. Nobody changes parsed formulas.
  [
    /(_detectForcedRecalculationNodeRecursion\(node\) \{)/,
    '$1 return (node.isForced ??= this._isForced(node)); } _isForced(node) {',
  ],
  // Remembers of a parsed formula its references and its calls of functions such as OFFSET, for each calculation.
  [
    /this\._nodeTraversalRef\(node, preCalculateNodeList\);/,
    'if (node.references === undefined) this._nodeTraversalRef(node, (node.references = [])); preCalculateNodeList.push(...node.references);',
  ],
  [
    /(_getAddressFunctionNodeList\(node\) \{)/,
    '$1 return node == null ? [] : (node.addressFunctions ??= this._findAddressFunctions(node)); } _findAddressFunctions(node) {',
  ],
  // Remembers to which cells a formula refers, and leaves out all formulas that a calculation does not concern. Univer
  // takes every formula of the workbook apart for each calculation, and keeps only 5,000 of them: more than that are
  // parsed again for each message.
  [
    /const node = this\._getTreeNode\(tree\);(\s*tree\.isDirty = )/,
    'const known = this._referencesOfTree(tree);' +
      'if (known) { tree.isDirty = this._includeTree(tree, null); tree.pushRangeList(known); continue; }' +
      'const node = this._getTreeNode(tree);$1',
  ],
  [
    /tree\.pushRangeList\(rangeList\);/,
    'tree.pushRangeList(rangeList); this._rememberReferences(tree, node, rangeList);',
  ],
  [
    /this\._registerFormulas\(formulaDataKeys, formulaData, /,
    'this._registerFormulas(formulaDataKeys, this._formulasConcerned(formulaData), ',
  ],
  [
    /(async _generateTreeList\(formulaData, otherFormulaData, unitData\) \{)/,
    () => `${methods} async _generateTreeList(formulaData, otherFormulaData, unitData) {
      this._forgetWhatChanged(unitData);`,
  ],
  // Makes an index of all formulas only if some call a function such as OFFSET.
  [
    /(async _calculateListByFunctionRefNode\(treeList\) \{)/,
    '$1 if (treeList.every(({ addressFunctionNodes }) => addressFunctionNodes.length === 0)) return;',
  ],
  // Finds a parsed formula without noting that it was used: when there are too many, the oldest is dropped.
  [/return this\._cache\.get\(hash\);/, 'return this._cache.find(hash);'],
];

/**
 * Returns the script of the engine with these changes.
 *
 * @throws Error if one has no place in the script, as after an update of Univer
 */
module.exports = (source) => `${functions.join('\n')}\n${changed(source)}`;

const changed = (source) =>
  replacements.reduce((script, [slow, fast]) => {
    if (script.search(slow) < 0) throw new Error(`Univer's formula engine no longer has ${slow}.`);
    return script.replace(slow, fast);
  }, withDirectMembers(source));
