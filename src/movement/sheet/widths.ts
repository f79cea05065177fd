import { pointsOf, textWidth } from '../../summary/text-width';
import type { BlocksInput } from '../blocks/layout';
import { words } from '../words/languages';
import type { TableBeside } from './lost-clients';

/** Points for the button that opens the filter in the header of a table. */
const filterButton = 18;
const widest = 330;

/** Returns the widths that the blocks above the list need, in points: names, and numbers below headers with a day. */
export function widthsOf(
  { language, times, when, money, reasons: given }: BlocksInput,
  beside: TableBeside | undefined,
): number[] {
  const said = words[language].sheet;
  const { letter, bold, edges } = pointsOf;
  const ofHeader = (header: string) => bold * textWidth(header) + edges;
  const least = [
    ...[said.opening(when.from), said.closing(when.to)].map(ofHeader),
    ...given.map((reason) => letter * textWidth(said.reasons[reason]) + edges),
  ];
  const widths = [Math.max(190, ...least), ...Array<number>(8).fill(98)];
  const widen = (column: number, ...needed: readonly number[]) => {
    widths[column] = Math.max(widths[column] ?? 0, ...needed);
  };
  if (money)
    [times.from, times.to].forEach((time, index) => widen(2 + index, ofHeader(said.on(money.label, time))));
  if (beside) {
    const [headers = [], ...rows] = beside.cells;
    headers.forEach((header, index) => widen(beside.left + index, ofHeader(header) + filterButton));
    widen(beside.left, ...rows.map(([reason = '']) => letter * textWidth(reason) + edges));
  }
  return widths.map((width) => Math.min(widest, width));
}
