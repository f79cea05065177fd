import type { CutoffRule } from '../cutoff';
import { ruleKinds } from './rule-kinds';

/** Returns whether a stored value is a kind of rule. */
export const isRuleKind = (kind: unknown): kind is CutoffRule['kind'] =>
  typeof kind === 'string' && Object.hasOwn(ruleKinds, kind);
