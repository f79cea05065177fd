/**
 * The most texts to remember. This is enough for words that repeat; a column of names never repeats and deserves no
 * more memory.
 */
const mostTexts = 1_000;

/** Makes a function remember its answers for texts, because long columns repeat the same texts. */
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
