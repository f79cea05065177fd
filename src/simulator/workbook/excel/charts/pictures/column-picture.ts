import type { Book } from '../../../book/book';
import type { ChartContent } from '../../../book/sheet-chart';
import { displayedIn } from '../displayed-in';
import { numbersIn } from '../numbers-in';
import { seriesName } from '../series-name';

/** The present content of a chart with columns and, on its secondary axis, lines. */
export interface ColumnPicture {
  readonly kind: 'columns';
  readonly title: string;
  readonly columns: readonly { readonly name: string; readonly value: number; readonly fill?: string }[];
  /** The end of the columns' axis, which begins at 0. */
  readonly max: number;
  readonly lines: readonly {
    readonly name: string;
    readonly color?: string;
    readonly isDashed: boolean;
    readonly values: readonly number[];
  }[];
  /** The end of the lines' axis. */
  readonly linesMax: number;
}

/** Returns the columns of the first series, and all series that are lines. */
export function pictureColumns(book: Book, content: ChartContent): ColumnPicture {
  const { title, series, valueAxis, secondaryValueAxis } = content;
  const [first] = series;
  const names = first ? displayedIn(book, first.categories) : [];
  const columns = (first ? numbersIn(book, first.values) : []).map((number, index) => {
    const fill = first!.pointFills.get(index) ?? first!.fill;
    const value = Number.isNaN(number) ? 0 : number;
    return { name: names[index] ?? '', value, ...(fill !== undefined && { fill }) };
  });
  const lines = series.flatMap((one, index) =>
    one.kind === 'Line'
      ? [
          {
            name: seriesName(book, one, index),
            ...(one.line?.color !== undefined && { color: one.line.color }),
            isDashed: one.line?.style === 'Dash',
            values: numbersIn(book, one.values),
          },
        ]
      : [],
  );
  const most = (numbers: readonly number[]) => numbers.reduce((a, b) => Math.max(a, b), 0) || 1;
  return {
    kind: 'columns',
    title: title.text ?? '',
    columns,
    max: valueAxis.maximum ?? most(columns.map(({ value }) => value)),
    lines,
    linesMax: secondaryValueAxis?.maximum ?? most(lines.flatMap(({ values }) => values)),
  };
}
