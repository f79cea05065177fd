import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from '@jest/globals';
import { run } from '../../src/cli/run';
import { Workbook, writeXlsx, type CellValue } from '../../src/simulator/xlsx/package/library';

/** The serial number of 2026-11-28. */
const today = 46354;

/** Runs a command in this process; returns its exit code and what it printed. */
export async function clienttier(...args: readonly string[]) {
  const printed: string[] = [];
  const errors: string[] = [];
  const code = await run(args, {
    print: (text) => void printed.push(text),
    printError: (text) => void errors.push(text),
    today,
  });
  return { code, out: printed.join('\n'), error: errors.join('\n') };
}

/** Makes a folder that is deleted after the tests of this file. Returns a function that returns paths in it. */
export function folderForTest(): (name: string) => string {
  const folder = mkdtempSync(path.join(tmpdir(), 'clienttier-cli-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return (name) => path.join(folder, name);
}

/** Writes a workbook with these sheets to a file. */
export async function writeWorkbook(
  file: string,
  sheets: Readonly<Record<string, readonly (readonly (string | number)[])[]>>,
): Promise<void> {
  const workbook = new Workbook();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = workbook.addWorksheet(name);
    rows.forEach((row, at) =>
      row.forEach((value, column) => void (sheet.getCell(at + 1, column + 1).value = value as CellValue)),
    );
  }
  writeFileSync(file, await writeXlsx(workbook));
}
