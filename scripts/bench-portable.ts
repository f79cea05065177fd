import path from 'node:path';
import { nativeFormula } from '../src/classifier/native/native-formula';
import { modelById } from '../src/classifier/models/catalogue';
import { rowForm } from '../src/classifier/row-form/row-form';
import type { Content } from '../test/classifier/native/portable-workbook';
import { convertedByLibreOffice, libreOfficeVersion } from '../test/libreoffice/soffice';
import { xlsxOfSheets } from '../test/libreoffice/xlsx-of-sheets';
import { writeSections } from './bench/document-sections';
import { markdownTable } from './bench/markdown-table';
import { reportFailure } from './report-failure';

const document = path.join(__dirname, '../docs/round-trips.md');
const introduction = `## Portable formulas

Seconds that LibreOffice Calc takes to open, calculate and save a sheet of *Sales and loyalty* with one native formula a
row, by a machine that is quick or slow. What counts is that a row costs no more in a long sheet than in a short one: each
formula looks at its own row and at a few cells of the policy.

`;

const sizes = [5_000, 25_000];
const model = modelById('sales-loyalty');
const cutoffs = ['sales_cutoff', 'loyalty_cutoff'];
const tiers = [...model.tiers.map(({ id }) => id), 'unclassified'];

/** Returns the seconds in which LibreOffice calculates a file whose formulas have no values. */
async function secondsFor(clients: number): Promise<number> {
  const policy = [46_347, 1, 5_000, 5, ...tiers];
  const formula = nativeFormula(rowForm(model, new Set(['sales', 'loyalty'])), {
    measure: (id) => (id === 'sales' ? 'A§' : 'B§'),
    inPercent: () => false,
    cutoff: (id) => `'Client Policy'!$A$${3 + cutoffs.indexOf(id)}`,
    tier: (id) => `'Client Policy'!$A$${5 + tiers.indexOf(id)}`,
    tierNames: () => `'Client Policy'!$A$5:$A$${4 + tiers.length}`,
    asOf: "'Client Policy'!$A$1",
    valid: "'Client Policy'!$A$2",
  });
  const rows = Array.from({ length: clients }, (_, row): Content[] => [
    { kind: 'value', value: (row * 7919) % 10_007 },
    { kind: 'value', value: row % 10 },
    { kind: 'formula', text: formula.replaceAll('§', String(row + 1)) },
  ]);
  const bytes = await xlsxOfSheets([
    { name: 'Client Policy', rows: policy.map((cell) => [contentOf(cell)]) },
    { name: 'Customers', rows },
  ]);
  const start = performance.now();
  convertedByLibreOffice(bytes);
  return (performance.now() - start) / 1000;
}

const contentOf = (cell: string | number): Content =>
  typeof cell === 'number' ? { kind: 'value', value: cell } : { kind: 'text', text: cell };

/** Measures, and writes the results into a section of the document. */
async function main(): Promise<void> {
  if (libreOfficeVersion() === undefined) {
    console.log('There is no soffice: the cost of portable formulas was not measured.');
    return;
  }
  await secondsFor(1_000);
  const lines: (string | number)[][] = [];
  for (const clients of sizes) {
    const seconds = await secondsFor(clients);
    lines.push([clients, Math.round(10 * seconds) / 10, Math.round((1e5 * seconds) / clients) / 100]);
  }
  const table = markdownTable(['clients', 'seconds', 'milliseconds a client'], lines);
  writeSections(document, introduction + table);
  console.log(`\n${table}`);
}

main().catch(reportFailure);
