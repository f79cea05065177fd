import type { CutoffRule } from '../../classifier/cutoff';
import { ruleKinds, hasFraction } from '../../classifier/cutoffs/rule-kinds';

type Kind = CutoffRule['kind'];

interface RuleField {
  /** Whether every model offers it; the others belong to models that compare all clients. */
  readonly offered: boolean;
  /** How the field for its number is called. */
  readonly label?: 'fixed' | 'percentile' | 'top' | 'share';
  /** Something usual that stands in the field as it appears. */
  readonly start?: string;
  /** Whether 0 % would be nobody. */
  readonly aboveZero?: true;
}

/** How each kind of rule is chosen in the pane, in the order in which they are offered. */
const ruleFields: Readonly<Record<Kind, RuleField>> = {
  median: { offered: true },
  mean: { offered: true },
  percentile: { offered: true, label: 'percentile', start: '80' },
  top: { offered: true, label: 'top', start: '20', aboveZero: true },
  naturalBreak: { offered: true },
  fixed: { offered: true, label: 'fixed' },
  shareOfTotal: { offered: false, label: 'share', start: '80', aboveZero: true },
  scoreEdge: { offered: false, label: 'percentile', start: '80' },
};

export const fieldOf = (kind: Kind): RuleField => ruleFields[kind];

export const offeredRules: readonly Kind[] = (Object.keys(ruleFields) as Kind[]).filter(
  (kind) => ruleFields[kind].offered,
);

/** What a person types for a rule of this kind: a number in the unit of the column, a percentage, or nothing. */
export function typedFor(kind: Kind): 'number' | 'percent' | undefined {
  if (hasFraction(kind)) return 'percent';
  return ruleKinds[kind].number && 'number';
}
