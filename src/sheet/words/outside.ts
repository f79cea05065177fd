import type { OutsideCause } from '../cells-outside';

export type OutsideText = Readonly<Record<OutsideCause, string>>;
