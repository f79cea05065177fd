import type { Count } from '../../sheet/words/count';

/** The facts in notes and questions, as texts to show. Each note uses those of its kind. */
export interface ShownFacts {
  /** The first cell, with its sheet. */
  readonly cell: string;
  /** How many lines, clients, orders or groups. */
  readonly count: Count;
  readonly amount: string;
  /** Content of the cell. */
  readonly shown: string;
  readonly header: string;
  /** Names, in a list. */
  readonly names: string;
  readonly day: string;
  readonly isToday: boolean;
  readonly orderIs: 'number' | 'line' | 'day';
  /** The two days that a date may be. */
  readonly monthFirst: string;
  readonly dayFirst: string;
}
