/** A column of names has many texts, of which none comes again: they are not worth more. */
const mostTexts = 1_000;

/** The same answers, remembered for texts: long columns say the same again and again. */
export function rememberTexts<Cell, Answer>(answer: (cell: Cell) => Answer): (cell: Cell) => Answer {
  const known = new Map<Cell, Answer>();
  return (cell) => {
    if (typeof cell !== 'string') return answer(cell);
    const before = known.get(cell);
    if (before !== undefined) return before;
    const now = answer(cell);
    if (known.size < mostTexts) known.set(cell, now);
    return now;
  };
}
