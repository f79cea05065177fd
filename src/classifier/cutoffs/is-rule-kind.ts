import type { CutoffRule } from '../cutoff';
import { ruleKinds } from './rule-kinds';

/** Whether something that was stored is a kind of rule. */
export const isRuleKind = (kind: unknown): kind is CutoffRule['kind'] =>
  typeof kind === 'string' && Object.hasOwn(ruleKinds, kind);
