import type { Standing } from './model';

/** Days between two contacts that a client of this standing is owed: this project's choice, tunable by giving days. */
export const careInterval: Readonly<Record<Standing, number>> = { top: 14, good: 30, standard: 60, low: 90 };
