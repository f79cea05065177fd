import { isBlank, type Block, type CellValue } from './cell';

/** Returns the blocks of filled cells, separated by blank rows and columns, from top to bottom and left to right. */
export function blocksIn(cells: readonly (readonly CellValue[])[]): Block[] {
  const isFilled = cells.map((row) => row.map((cell) => !isBlank(cell)));
  const whole = { top: 0, left: 0, bottom: cells.length - 1, right: (cells[0]?.length ?? 0) - 1 };
  return cut(isFilled, whole).sort((a, b) => a.top - b.top || a.left - b.left);
}

type Filled = readonly (readonly boolean[])[];

function cut(filled: Filled, block: Block): Block[] {
  const { top, left, bottom, right } = block;
  const bands = runs(top, bottom, (row) => filled[row]!.slice(left, right + 1).includes(true));
  const strips = runs(left, right, (column) => bands.some(([from, to]) => holds(filled, column, from, to)));
  if (bands.length === 0) return [];
  if (bands.length === 1 && strips.length === 1) {
    const [[first, last], [start, end]] = [bands[0]!, strips[0]!];
    return [{ top: first, left: start, bottom: last, right: end }];
  }
  if (bands.length > 1)
    return bands.flatMap(([first, last]) => cut(filled, { ...block, top: first, bottom: last }));
  return strips.flatMap(([start, end]) => cut(filled, { ...block, left: start, right: end }));
}

function holds(filled: Filled, column: number, from: number, to: number): boolean {
  for (let row = from; row <= to; row++) if (filled[row]![column]) return true;
  return false;
}

/** Returns the unbroken runs of indexes for which `isIn` is true: for 1, 2, 3, 7 the runs 1 to 3 and 7 to 7. */
function runs(from: number, to: number, isIn: (index: number) => boolean): [first: number, last: number][] {
  const found: [number, number][] = [];
  for (let index = from; index <= to; index++) {
    if (!isIn(index)) continue;
    const run = found.at(-1);
    if (run && run[1] === index - 1) run[1] = index;
    else found.push([index, index]);
  }
  return found;
}
