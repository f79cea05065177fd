/** Enough for repeated words. A column of names has many texts that never repeat, which are not worth more memory. */
const mostTexts = 1_000;

/** Returns the function with its answers for texts cached, because long columns repeat the same texts. */
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
