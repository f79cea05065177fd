import { isLikelyDate } from '../../classifier/likely-date';
import type { Model } from '../../classifier/model';
import { columnLetters, isBlank, type CellValue } from '../../sheet/cells/cell';
import { serialOfDigits } from '../../sheet/cells/excel-date';
import { sheetColumn } from '../../sheet/customer-range';
import { headerAtIndex, type Customers } from '../../sheet/customers';
import { readHeader } from '../../sheet/headers/read-header';
import { saysTime } from '../../sheet/headers/says-time';
import { areTimes } from '../../sheet/match/looks-like-measure';
import { segmentsAt } from '../../sheet/segment-columns';
import type { Words } from './words';

/**
 * Ways to name the columns of customers. `index` counts the customers' columns from 0; below zero it refers to a
 * segment column beside them.
 */
export interface ColumnNames {
  /** Returns the column's header. For a segment column adds the model: `Segment (segments of Sales and loyalty)`. */
  nameOf(index: number): string;
  /** Returns the column's letter, header and first filled cell, for a menu of columns: `B: Sales 2024 · 120`. */
  inList(index: number): string;
  /** Returns the header and the first different values, at most `samples` of them: `Sales 2024 · 120, 300, 40`. */
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
    const filled = customers.samples.map((row) => row[index] ?? '').filter((cell) => !isBlank(cell));
    const numbers = filled.filter((cell) => typeof cell === 'number');
    const isDated = saysTime(readHeader(customers.headers[index] ?? '')) || areTimes(numbers);
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
  if (typeof cell === 'number') {
    const day = !isDated ? undefined : isLikelyDate(cell) ? cell : serialOfDigits(cell);
    return day === undefined ? number(cell) : date(day);
  }
  const text = String(cell);
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}
