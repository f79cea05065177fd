import type { CutoffRule } from '../../classifier/cutoff';
import { ruleKinds, hasFraction } from '../../classifier/cutoffs/rule-kinds';

type Kind = CutoffRule['kind'];

interface RuleField {
  /**
   * True if the user can choose the rule in every model. Any other rule is listed only for a cut-off that has it
   * already, such as ABC's share of the total.
   */
  readonly offered: boolean;
  /** Which of the pane's texts labels the number field; left out if the rule has no number. */
  readonly label?: 'fixed' | 'percentile' | 'top' | 'share';
  /** The text of the number field when the user has just chosen the rule. */
  readonly start?: string;
  /** True to refuse 0 %, because it would choose no client. */
  readonly aboveZero?: true;
}

/** Says how the pane shows each kind of rule, in the order of the menu. */
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

/** Returns what the user types for a kind of rule: a number in the column's unit, a percentage, or nothing. */
export function typedFor(kind: Kind): 'number' | 'percent' | undefined {
  if (hasFraction(kind)) return 'percent';
  return ruleKinds[kind].number && 'number';
}
