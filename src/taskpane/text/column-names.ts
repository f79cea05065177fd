import { isLikelyDate } from '../../classifier/likely-date';
import type { Model } from '../../classifier/model';
import { columnLetters, isBlank, type CellValue } from '../../sheet/cells/cell';
import { sheetColumn } from '../../sheet/customer-range';
import { headerAtIndex, type Customers } from '../../sheet/customers';
import { readHeader } from '../../sheet/headers/read-header';
import { saysTime } from '../../sheet/headers/says-time';
import { segmentsAt } from '../../sheet/segment-columns';
import type { Words } from './words';

/** Ways to name the columns of customers. Each takes the index of a column, or of segments beside them. */
export interface ColumnNames {
  /** `Sales 2024`, or `Segment (segments of Sales and loyalty)`. */
  nameOf(index: number): string;
  /** `B: Sales 2024 · 120`: as in a list of columns. */
  inList(index: number): string;
  /** `Sales 2024 · 120, 300, 40`: the name with its first different cells. */
  withSamples(index: number, samples: number): string;
}

const longest = 24;

export function columnNames(customers: Customers, models: readonly Model[], words: Words): ColumnNames {
  const { text } = words;
  const nameOf = (index: number) => {
    const header = headerAtIndex(customers, index) || text.measures.noHeader;
    const segments = segmentsAt(customers.range, index);
    if (!segments) return header;
    const model = models.find(({ id }) => id === segments.modelId);
    return text.measures.segmentsOf(header, model?.name[words.language] ?? segments.modelId);
  };
  const samplesOf = (index: number, most: number) => {
    const isDated = saysTime(readHeader(customers.headers[index] ?? ''));
    const filled = customers.samples.map((row) => row[index] ?? '').filter((cell) => !isBlank(cell));
    const shown = filled.map((cell) => sampleText(cell, isDated, words));
    return [...new Set(shown)].slice(0, most).join(text.readings.separator);
  };
  const withSamples = (index: number, most: number) => {
    const samples = index < 0 ? '' : samplesOf(index, most);
    return samples === '' ? nameOf(index) : text.decided.sample(nameOf(index), samples);
  };
  const inList = (index: number) =>
    `${columnLetters(sheetColumn(customers.range, index))}: ${withSamples(index, 1)}`;
  return { nameOf, withSamples, inList };
}

function sampleText(cell: CellValue, isDated: boolean, { number, date }: Words): string {
  if (typeof cell === 'number') return isDated && isLikelyDate(cell) ? date(cell) : number(cell);
  const text = String(cell);
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}
