import { HostObject } from '../../../wire/objects/host-object';
import type { HighlightRule } from './highlight-rule';

/** The rule of a custom conditional format: its formula. */
export class ConditionalFormatRuleObject extends HostObject {
  override readonly className = 'ConditionalFormatRule';
  override readonly scalars = ['formula', 'formulaLocal'];
  override readonly writable = ['formula', 'formulaLocal'];

  constructor(private readonly highlight: HighlightRule) {
    super();
  }

  get formula(): string {
    return this.highlight.formula;
  }

  set formula(formula: string) {
    this.highlight.rule = { formula };
  }

  get formulaLocal(): string {
    return this.formula;
  }

  set formulaLocal(formula: string) {
    this.formula = formula;
  }
}
