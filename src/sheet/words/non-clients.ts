/** Why a row that is not blank does not count as a client. */
export type NonClientCause =
  | 'totalLabel'
  | 'totalFormula'
  | 'totalSum'
  | 'boldWithoutLabel'
  | 'header'
  | 'note'
  | 'noFigures'
  | 'alone';

export type NonClientText = Readonly<Record<NonClientCause, (shown: string) => string>>;
