import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { nativeFormula } from '../src/classifier/native/native-formula';
import { modelById } from '../src/classifier/catalogue';
import { rowForm } from '../src/classifier/row-form';
import { SimulatedWorkbook } from '../src/simulator/workbook/simulated-workbook';
import { markdownTable } from './bench/markdown-table';
import { reportFailure } from './report-failure';

const document = path.join(__dirname, '../docs/round-trips.md');
const title = '## Portable formulas';
const introduction = `${title}

Seconds that the calculation engine of the simulated Excel takes for a sheet of *Sales and loyalty* with one native
formula a row, by a machine that is quick or slow. What counts is that a row costs the same in a long sheet as in a
short one: each formula looks at its own row and at a few cells of the policy. Excel itself is quicker.

`;

const sizes = [10_000, 100_000];
const model = modelById('sales-loyalty');
const cutoffs = ['sales_cutoff', 'loyalty_cutoff'];
const tiers = [...model.tiers.map(({ id }) => id), 'unclassified'];

/** Loads and calculates a sheet of so many clients; the seconds that it took. */
async function secondsFor(clients: number): Promise<number> {
  const policy = [46_347, 1, 5_000, 5, ...tiers];
  const formula = nativeFormula(rowForm(model, new Set(['sales', 'loyalty'])), {
    measure: (id) => (id === 'sales' ? 'A§' : 'B§'),
    inPercent: () => false,
    cutoff: (id) => `'Client Policy'!$A$${3 + cutoffs.indexOf(id)}`,
    tier: (id) => `'Client Policy'!$A$${5 + tiers.indexOf(id)}`,
    asOf: "'Client Policy'!$A$1",
    valid: "'Client Policy'!$A$2",
  });
  const rows = Array.from({ length: clients }, (_, row) => [
    (row * 7919) % 10_007,
    row % 10,
    formula.replaceAll('§', String(row + 1)),
  ]);
  const workbook = new SimulatedWorkbook();
  workbook.loadSheet(
    'Client Policy',
    policy.map((cell) => [cell]),
  );
  workbook.loadSheet('Customers', rows);
  const start = performance.now();
  await workbook.calculated();
  const seconds = (performance.now() - start) / 1000;
  const last = workbook.values('Customers', `C${clients}`)[0]![0];
  if (!tiers.includes(String(last))) throw new Error(`The last row came to ${String(last)}`);
  workbook.dispose();
  return seconds;
}

/** Measures, and writes its section at the end of the document. */
async function main(): Promise<void> {
  await secondsFor(1_000);
  const lines: (string | number)[][] = [];
  for (const clients of sizes) {
    const seconds = await secondsFor(clients);
    lines.push([clients, Math.round(10 * seconds) / 10, Math.round((1e5 * seconds) / clients) / 100]);
  }
  const table = markdownTable(['clients', 'seconds', 'milliseconds a client'], lines);
  const [before = ''] = readFileSync(document, 'utf8').split(title);
  writeFileSync(document, `${before.trimEnd()}\n\n${introduction}${table}`);
  console.log(`\n${table}`);
}

main().catch(reportFailure);
