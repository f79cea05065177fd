/** A list with cells that can be read only together with the other cells of their column, or not at all. */
export const mixedCells = {
  header: 'Customer,Sales,Loyalty,Last order',
  rows: [
    'A,"1,200.50",4,03/02/25',
    'B,$30,high,20/01/26',
    'C,n/a,3,31/12/25',
    'D,(7),1,2026-01-05',
    'E,,,',
    'F,12%,2,5 Jan 2026',
    'G,3k,5,00/00/0000',
    'H,1.234,nothing,soon',
  ],
} as const;

/** The models to segment it by, with the options that they need: by amounts and scores, and by dates. */
export const mixedRuns: readonly (readonly string[])[] = [
  ['--model', 'sales-loyalty', '--cutoff', 'sales=20', '--cutoff', 'loyalty=3', '--as-of', '2026-01-31'],
  ['--model', 'process', '--as-of', '2026-01-31'],
];
