/* eslint-disable max-lines -- one text, which faster-formulas.cjs puts into Univer's formula engine */
// Code that faster-formulas.cjs puts into Univer's formula engine: to which cells formulas refer, and which of them a
// calculation concerns.

/**
 * Returns the names of sheets, tables and others in a formula, in small letters; null if it refers to more than single
 * cells, blocks of cells and what such names stand for. Whole columns and rows, spilled cells and `@` may come to mean other
 * cells though no name changes.
 */
function namesInFormula(formula) {
  const known = (namesInFormula.known ??= new Map());
  if (known.has(formula)) return known.get(formula);
  const names = [];
  const take = (_, name) => {
    names.push(name.replaceAll("''", "'").toLowerCase());
    return '';
  };
  const rest = formula
    .replace(/"(?:[^"]|"")*"/g, '')
    .replace(/'((?:[^']|'')*)'!/g, take)
    .replace(/([\p{L}_][\p{L}\p{N}_.]*)!/gu, take)
    .replace(/([\p{L}_][\p{L}\p{N}_.]*)\[(?:[^[\]@#']|\[[^[\]@#']*\])*\]/gu, take)
    .replace(/\$?\b[A-Z]{1,3}\$?[1-9]\d*\b(?![(\w.])/gi, '')
    .replace(/\b[A-Z][A-Z0-9._]*\(/gi, '(')
    .replace(/\b(?:TRUE|FALSE)\b/gi, '');
  rest.replace(/([\p{L}_][\p{L}\p{N}_.]*)/gu, take);
  const refersToMore = /[\\[\]@#"]|[\d\p{L}_.]\s*:|:\s*\$?[\d\p{L}_]/u.test(rest);
  if (known.size > 1e5) known.clear();
  known.set(formula, refersToMore ? null : names);
  return known.get(formula);
}

/**
 * Returns what each name of a workbook stands for, by the name in small letters: `text` says it, and `formulas` are those
 * of defined names.
 *
 * @param sheets by name the ids
 * @param sizes by id the sheets with their `rowCount` and `columnCount`
 * @param tables by name their references
 * @param defined the defined names
 */
function meaningsOfNames(sheets, sizes, tables, defined) {
  const meanings = new Map();
  const add = (name, text, formulas, sheetId) => {
    const before = meanings.get(name.toLowerCase());
    meanings.set(name.toLowerCase(), {
      text: before ? `${before.text} ${text}` : text,
      formulas: before ? [...before.formulas, ...formulas] : formulas,
      sheetId: before?.sheetId ?? sheetId,
    });
  };
  for (const [name, id] of Object.entries(sheets ?? {}))
    add(name, `${id} ${sizes?.[id]?.rowCount} ${sizes?.[id]?.columnCount}`, [], id);
  for (const [name, { sheetId, range, titleMap }] of tables ?? [])
    add(name, JSON.stringify([sheetId, range, [...(titleMap ?? [])]]), []);
  for (const { name, formulaOrRefString } of Object.values(defined ?? {}))
    add(name, formulaOrRefString, [formulaOrRefString]);
  return meanings;
}

/** Returns the names that stand for something else than before, and those whose formula has such a name. */
function changedNames(before, now) {
  const changed = new Set([...before.keys()].filter((name) => !now.has(name)));
  for (const [name, { text }] of now) if (before.get(name)?.text !== text) changed.add(name);
  for (let size = 0; changed.size > size;) {
    size = changed.size;
    for (const [name, { formulas }] of now)
      if (formulas.some((formula) => namesInFormula(formula)?.some((each) => changed.has(each)) ?? true))
        changed.add(name);
  }
  return changed;
}

/** Returns whether these names stand for cells and blocks of cells only, or for nothing. */
function standForCells(names, meanings, depth = 0) {
  return names.every((name) =>
    (meanings.get(name)?.formulas ?? []).every((formula) => {
      const inside = namesInFormula(formula);
      return inside !== null && depth < 9 && standForCells(inside, meanings, depth + 1);
    }),
  );
}

/**
 * Returns the formulas that a calculation may concern: those in cells that changed, those whose references are not known,
 * and those that refer to any of these cells. May return more, as it takes all rows between two of a column.
 *
 * @param formulas by workbook, sheet, row and column
 * @param referencesOf returns the cells to which a formula of a sheet refers; undefined if that is not known
 * @param dirtyRanges the cells that changed; NaN for an end that is open
 */
function formulasConcerned(formulas, referencesOf, dirtyRanges) {
  /** By sheet: the areas that changed, and by column the first and last row of formulas that are concerned. */
  const changed = new Map();
  const changedOn = (sheetId) => {
    if (!changed.has(sheetId)) changed.set(sheetId, { areas: [], columns: new Map() });
    return changed.get(sheetId);
  };
  const overlap = (a, b) =>
    !(a.startRow > b.endRow || a.endRow < b.startRow) &&
    !(a.startColumn > b.endColumn || a.endColumn < b.startColumn);
  const isChanged = ({ sheetId, range }) => {
    const there = changed.get(sheetId);
    if (!there) return false;
    if (there.areas.some((area) => overlap(area, range))) return true;
    const { startRow, endRow, startColumn, endColumn } = range;
    for (const [column, [first, last]] of there.columns)
      if (column >= startColumn && column <= endColumn && startRow <= last && endRow >= first) return true;
    return false;
  };
  const taken = {};
  const take = ({ unitId, sheetId, row, column, item }) => {
    const line = (((taken[unitId] ??= {})[sheetId] ??= {})[row] ??= {});
    line[column] = item;
    const { columns } = changedOn(sheetId);
    const rows = columns.get(column);
    if (!rows) columns.set(column, [row, row]);
    else if (row < rows[0]) rows[0] = row;
    else if (row > rows[1]) rows[1] = row;
  };
  for (const { sheetId, range } of dirtyRanges) changedOn(sheetId).areas.push(range);
  let waiting = [];
  for (const unitId in formulas) {
    for (const sheetId in formulas[unitId] ?? {}) {
      const lines = formulas[unitId][sheetId] ?? {};
      for (const row in lines) {
        for (const column in lines[row] ?? {}) {
          const item = lines[row][column];
          if (!item) continue;
          const cell = { unitId, sheetId, row: Number(row), column: Number(column), item };
          const references = item.si ? undefined : referencesOf(unitId, sheetId, item.f);
          if (references) waiting.push({ cell, references });
          else take(cell);
        }
      }
    }
  }
  const isIn = ({ sheetId, row, column }) =>
    changed
      .get(sheetId)
      ?.areas.some((area) =>
        overlap(area, { startRow: row, endRow: row, startColumn: column, endColumn: column }),
      );
  for (let count = Infinity; waiting.length < count;) {
    count = waiting.length;
    waiting = waiting.filter(({ cell, references }) => {
      const isConcerned = references.some(isChanged) || isIn(cell);
      if (isConcerned) take(cell);
      return !isConcerned;
    });
  }
  return taken;
}

/** Methods that the class of Univer gets which finds out what depends on what. */
const methods = `
  _keyOfReferences(unitId, sheetId) { return unitId + '/' + sheetId; }
  _referencesOf(unitId, sheetId, formula) {
    return this.references.get(this._keyOfReferences(unitId, sheetId))?.get(formula)?.ranges;
  }
  _referencesOfTree({ type, isVirtual, unitId, subUnitId, formula }) {
    return type === 0 && !isVirtual ? this._referencesOf(unitId, subUnitId, formula) : undefined;
  }
  _rememberReferences({ type, unitId, subUnitId, formula, addressFunctionNodes }, node, ranges) {
    if (type !== 0 || addressFunctionNodes.length > 0) return;
    const names = namesInFormula(formula);
    if (!names || !standForCells(names, this.meanings.get(unitId) ?? new Map())) return;
    if (this._detectForcedRecalculationNodeRecursion(node)) return;
    const key = this._keyOfReferences(unitId, subUnitId);
    if (!this.references.has(key)) this.references.set(key, new Map());
    const ofSheet = this.references.get(key);
    if (ofSheet.size >= 1e6) ofSheet.clear();
    ofSheet.set(formula, { ranges, names });
  }
  _forgetWhatChanged(unitData) {
    this.references ??= new Map();
    this.meanings ??= new Map();
    const factories = this._astTreeBuilder._astNodeFactoryList;
    const tables = factories.find((factory) => factory._superTableService)._superTableService;
    for (const [unitId, sizes] of Object.entries(unitData)) {
      const sheets = this._currentConfigService.getSheetNameMap()?.[unitId];
      const defined = this._lexer._definedNamesService.getDefinedNameMap(unitId);
      const before = this.meanings.get(unitId) ?? new Map();
      const now = meaningsOfNames(sheets, sizes, tables.getTableMap(unitId), defined);
      this.meanings.set(unitId, now);
      const changed = changedNames(before, now);
      if (changed.size === 0) continue;
      for (const name of changed)
        for (const sheetId of [before.get(name)?.sheetId, now.get(name)?.sheetId])
          this.references.delete(this._keyOfReferences(unitId, sheetId));
      for (const sheetId of Object.keys(sizes ?? {}))
        for (const [formula, { names }] of this.references.get(this._keyOfReferences(unitId, sheetId)) ?? [])
          if (names.some((name) => changed.has(name)))
            this.references.get(this._keyOfReferences(unitId, sheetId)).delete(formula);
    }
  }
  _formulasConcerned(formulas) {
    const config = this._currentConfigService;
    const sheetsChanged = Object.values(config.getDirtyNameMap() ?? {}).some(
      (sheets) => Object.keys(sheets ?? {}).length > 0,
    );
    if (config.isForceCalculate() || sheetsChanged) return formulas;
    const referencesOf = (unitId, sheetId, formula) => this._referencesOf(unitId, sheetId, formula);
    return formulasConcerned(formulas, referencesOf, config.getDirtyRanges());
  }`;

const functions = [namesInFormula, meaningsOfNames, changedNames, standForCells, formulasConcerned];

module.exports = { functions, methods, namesInFormula };
