/** What the pane remembers on this computer: never anything of a workbook. */
export type Remembered = 'started' | 'language';

/** Office on the web gives each site that embeds it a storage of its own by this prefix. */
const keyOf = (what: Remembered) => {
  const partition = typeof Office === 'undefined' ? undefined : Office.context?.partitionKey;
  return `${partition ?? ''}clienttier.${what}`;
};

export function recall(what: Remembered): string | undefined {
  try {
    return localStorage.getItem(keyOf(what)) ?? undefined;
  } catch {
    return undefined; // Storage may be switched off in this browser; then nothing was remembered.
  }
}

export function remember(what: Remembered, value: string): void {
  try {
    localStorage.setItem(keyOf(what), value);
  } catch {
    // Storage may be switched off or full; the pane asks again next time.
  }
}
