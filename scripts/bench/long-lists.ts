import { closeSync, openSync, writeSync } from 'node:fs';

/**
 * Writes a file line by line.
 *
 * @param lineOf returns the line of a row, with its line break
 */
function writeLines(file: string, header: string, rows: number, lineOf: (row: number) => string): void {
  const list = openSync(file, 'w');
  let lines = `${header}\n`;
  for (let row = 0; row < rows; row++) {
    lines += lineOf(row);
    if (lines.length < 2 ** 22 && row + 1 < rows) continue;
    writeSync(list, lines);
    lines = '';
  }
  closeSync(list);
}

/** Writes a list of six columns, the same each time. */
export function writePlainList(file: string, rows: number): void {
  writeLines(file, 'Customer,City,Sales,Loyalty,Since,Note', rows, (row) => {
    const sales = (((row * 7919) % 1_000_003) / 10).toFixed(2);
    return `Client ${row},City ${row % 500},${sales},${(row * 31) % 11},2024-0${1 + (row % 9)}-1${row % 10},note ${row % 50}\n`;
  });
}

/** Writes the `given` rows in order, again and again, until there are `rows`. */
export function writeRepeated(file: string, header: string, given: readonly string[], rows: number): void {
  writeLines(file, header, rows, (row) => `${given[row % given.length]}\n`);
}
