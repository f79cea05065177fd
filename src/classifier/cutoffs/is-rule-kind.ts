import type { CutoffRule } from '../cutoff';
import { ruleKinds } from './rule-kinds';

export const isRuleKind = (kind: unknown): kind is CutoffRule['kind'] =>
  typeof kind === 'string' && Object.hasOwn(ruleKinds, kind);
