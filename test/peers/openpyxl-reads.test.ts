import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { openWorkbook } from '../../src/simulator/xlsx/open-workbook';
import { saveWorkbook } from '../../src/simulator/xlsx/save-workbook';

/** The command that starts Python; `CLIENTTIER_PYTHON` names another one. */
const python = process.env['CLIENTTIER_PYTHON'] ?? 'python3';
const hasOpenpyxl = spawnSync(python, ['-c', 'import openpyxl']).status === 0;
const [testHere, why] = hasOpenpyxl
  ? [test, '']
  : [
      test.skip,
      ' (there is no openpyxl: pip install openpyxl, or name a Python that has it by CLIENTTIER_PYTHON)',
    ];

/** Prints, for each file, its sheets with the values, formats and fonts of their cells. */
const script = `
import json, sys, warnings, openpyxl
warnings.simplefilter("ignore")
def cells(sheet):
    return [[c.coordinate, repr(getattr(c.value, 'text', c.value)), c.number_format, str(c.fill), c.font.b, c.font.name]
            for row in sheet.iter_rows() for c in row]
def book(path):
    b = openpyxl.load_workbook(path)
    return {s.title: {"cells": cells(s), "rules": sum(len(r.rules) for r in s.conditional_formatting)} for s in b.worksheets}
json.dump([book(path) for path in sys.argv[1:]], sys.stdout, default=str)
`;

const corpus = path.join(__dirname, '../simulator/xlsx/corpus');
const files = readdirSync(corpus, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.xlsx') && !file.includes('strict'),
);

type Book = Record<string, { cells: string[][]; rules: number }>;

testHere(`openpyxl reads in every saved workbook what it read in the one that was opened${why}`, async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'clienttier-openpyxl-'));
  try {
    const pairs: string[] = [];
    for (const file of files) {
      const bytes = new Uint8Array(readFileSync(path.join(corpus, file)));
      const { snapshot, file: opened } = await openWorkbook(bytes, file);
      const [sheet] = Object.values(snapshot.sheets);
      sheet!.cellData![20] = { 0: { v: 'Hartmann', t: 1, s: { bl: 1 } } };
      const target = path.join(folder, `${pairs.length}.xlsx`);
      writeFileSync(target, await saveWorkbook(snapshot, { customFunctions: [] }, opened));
      pairs.push(path.join(corpus, file), target);
    }
    const { stdout, stderr } = spawnSync(python, ['-c', script, ...pairs], {
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    });
    expect(stderr).toBe('');
    const books = JSON.parse(stdout) as Book[];
    for (let index = 0; index < books.length; index += 2) {
      const [before, after] = [books[index]!, books[index + 1]!];
      expect(Object.keys(after)).toEqual(Object.keys(before));
      for (const [name, { cells, rules }] of Object.entries(before)) {
        expect(after[name]!.rules).toBe(rules);
        const read = new Set(after[name]!.cells.map((cell) => JSON.stringify(cell)));
        expect(cells.map((cell) => JSON.stringify(cell)).filter((cell) => !read.has(cell))).toEqual([]);
      }
      expect(Object.values(after)[0]!.cells).toContainEqual(
        expect.arrayContaining(['A21', "'Hartmann'", true]),
      );
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
