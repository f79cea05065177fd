import type { CutoffRule } from '../../classifier/cutoff';

export type RuleText = Readonly<Record<CutoffRule['kind'], string>>;
