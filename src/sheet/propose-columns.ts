import type { Measure } from '../classifier/measure';
import type { Model } from '../classifier/model';
import type { CellValue } from './cell';
import type { Culture } from './culture';
import { foldHeader } from './fold-header';
import { headerMatch, namesSomethingElse } from './match-header';
import { holdsAny, looksLike } from './measurable-column';
import type { Customers } from './segmentation';

interface Column {
  readonly index: number;
  readonly header: string;
  readonly cells: readonly CellValue[];
}

/**
 * Proposes for each measure the column it is in, by measure id, each column once; undefined where the sheet does not
 * show it. Headers speak first, the longest match before others; then what is in the columns, where that leaves but
 * one answer: nothing is guessed.
 */
export function proposeColumns(
  customers: Pick<Customers, 'headers' | 'samples' | 'culture'>,
  { measures }: Pick<Model, 'measures'>,
): Record<string, number | undefined> {
  const columns = columnsOf(customers);
  const found = new Map<Measure, Column>();
  proposeByHeader(columns, measures, found, customers.culture);
  proposeByValues(columns, measures, found, customers.culture);
  return Object.fromEntries(measures.map((measure) => [measure.id, found.get(measure)?.index]));
}

/** Whether the headers alone show a column for each measure that the model cannot do without, and for one at least. */
export function headersShow(
  customers: Pick<Customers, 'headers' | 'samples' | 'culture'>,
  { measures }: Pick<Model, 'measures'>,
): boolean {
  const found = new Map<Measure, Column>();
  proposeByHeader(columnsOf(customers), measures, found, customers.culture);
  return found.size > 0 && measures.every((measure) => measure.optional || found.has(measure));
}

function columnsOf({ headers, samples }: Pick<Customers, 'headers' | 'samples'>): Column[] {
  return headers.map((header, index) => ({ index, header, cells: samples.map((row) => row[index] ?? '') }));
}

function proposeByHeader(
  columns: readonly Column[],
  measures: readonly Measure[],
  found: Map<Measure, Column>,
  culture: Culture | undefined,
): void {
  const matches = columns
    .flatMap((column) =>
      measures.map((measure) => ({ column, measure, match: headerMatch(column.header, measure) })),
    )
    .filter(({ column, measure, match }) => match > 0 && holdsAny(column.cells, measure, culture))
    .sort((a, b) => b.match - a.match);
  for (const { column, measure } of matches) {
    if (!found.has(measure) && !isTaken(column, found)) found.set(measure, column);
  }
}

/**
 * A measure whose own column cannot be read is in no other. First the columns whose words only one measure has (loyal,
 * not loyal), then the last one that is left.
 */
function proposeByValues(
  columns: readonly Column[],
  measures: readonly Measure[],
  found: Map<Measure, Column>,
  culture: Culture | undefined,
): void {
  const candidates = columns.filter(({ header }) => !namesSomethingElse(foldHeader(header)));
  const hasUnreadColumn = (measure: Measure) =>
    columns.some(
      ({ header, cells }) => headerMatch(header, measure) > 0 && !holdsAny(cells, measure, culture),
    );
  const open = () => measures.filter((measure) => !found.has(measure) && !hasUnreadColumn(measure));
  const looks = (measure: Measure) =>
    candidates.filter((column) => !isTaken(column, found) && looksLike(column.cells, measure, culture));

  for (const measure of open()) {
    const others = measures.filter((other) => other !== measure);
    const own = looks(measure).filter(
      ({ cells }) => !others.some((other) => looksLike(cells, other, culture)),
    );
    if (others.length > 0 && own.length === 1) found.set(measure, own[0]!);
  }
  const [last, ...more] = open();
  if (!last || more.length > 0) return;
  const left = looks(last);
  if (left.length === 1) found.set(last, left[0]!);
}

const isTaken = (column: Column, found: ReadonlyMap<Measure, Column>) => [...found.values()].includes(column);
