/**
 * Names of what the pane stores on this computer: `started` after the user has closed the introduction, `language`
 * after she has chosen one, `by` for her name beside reasons, `money` for the columns of money that she has chosen (`remembered-money.ts`). The pane
 * stores nothing of a workbook.
 */
export type Remembered = 'started' | 'language' | 'money' | 'by';

/**
 * Returns the key under which to store an item. It begins with the prefix that Office on the web gives each website
 * that embeds Office, so that their items stay apart.
 */
const keyOf = (what: Remembered) => {
  const partition = typeof Office === 'undefined' ? undefined : Office.context?.partitionKey;
  return `${partition ?? ''}clienttier.${what}`;
};

export function recall(what: Remembered): string | undefined {
  try {
    return localStorage.getItem(keyOf(what)) ?? undefined;
  } catch {
    return undefined; // Storage may be off in this browser; then nothing was stored.
  }
}

export function remember(what: Remembered, value: string): void {
  try {
    localStorage.setItem(keyOf(what), value);
  } catch {
    // Storage may be off or full. Then nothing is stored, and the pane starts next time as if it were new.
  }
}
