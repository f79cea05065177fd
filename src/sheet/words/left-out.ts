/** Why a row that is not blank is taken for no client. */
export type LeftOutCause =
  'totalLabel' | 'totalFormula' | 'totalSum' | 'boldWithoutLabel' | 'header' | 'note' | 'noFigures' | 'alone';

export type LeftOutText = Readonly<Record<LeftOutCause, (shown: string) => string>>;
