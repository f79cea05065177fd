// Code that faster-formulas.cjs puts into Univer's formula engine: to which cells formulas refer, and which of them a
// calculation concerns.

/**
 * Returns whether a formula refers to single cells and blocks of cells only: neither to whole columns or rows, nor to
 * names, tables or spilled cells, which may come to mean other cells.
 */
function hasOnlyCells(formula) {
  const rest = formula
    .replace(/"(?:[^"]|"")*"/g, '')
    .replace(/'(?:[^']|'')*'!/g, '')
    .replace(/[\p{L}_][\p{L}\p{N}_.]*!/gu, '')
    .replace(/\$?\b[A-Z]{1,3}\$?[1-9]\d*\b(?![(\w.])/gi, '')
    .replace(/\b[A-Z][A-Z0-9._]*\(/gi, '(')
    .replace(/\b(?:TRUE|FALSE)\b/gi, '');
  return !/[\p{L}_\\[\]@#{]|\d\s*:|:\s*\$?\d/u.test(rest);
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
    return this.references.get(this._keyOfReferences(unitId, sheetId))?.get(formula);
  }
  _referencesOfTree({ type, isVirtual, unitId, subUnitId, formula }) {
    return type === 0 && !isVirtual ? this._referencesOf(unitId, subUnitId, formula) : undefined;
  }
  _rememberReferences({ type, unitId, subUnitId, formula, addressFunctionNodes }, node, ranges) {
    if (type !== 0 || addressFunctionNodes.length > 0 || !hasOnlyCells(formula)) return;
    if (this._detectForcedRecalculationNodeRecursion(node)) return;
    const key = this._keyOfReferences(unitId, subUnitId);
    if (!this.references.has(key)) this.references.set(key, new Map());
    const ofSheet = this.references.get(key);
    if (ofSheet.size >= 1e6) ofSheet.clear();
    ofSheet.set(formula, ranges);
  }
  _forgetReferencesOfOtherSheets(unitData) {
    const sizes = Object.values(unitData).map((unit) =>
      Object.entries(unit ?? {}).map(([id, sheet]) => [id, sheet?.rowCount, sheet?.columnCount]),
    );
    const sheets = JSON.stringify([this._currentConfigService.getSheetNameMap(), sizes]);
    if (sheets !== this.sheetsOfReferences) this.references = new Map();
    this.sheetsOfReferences = sheets;
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

module.exports = { hasOnlyCells, formulasConcerned, methods };
