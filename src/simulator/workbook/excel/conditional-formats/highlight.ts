import { ConditionalFormatRuleObject } from './conditional-format-rule';
import { ConditionalRangeFormatObject } from './conditional-range-format';
import { HighlightRule } from './highlight-rule';

/** A conditional format that highlights cells: its rule, as each kind has one, and what the cells then look like. */
export abstract class HighlightObject extends HighlightRule {
  get format(): ConditionalRangeFormatObject {
    return new ConditionalRangeFormatObject(this);
  }
}

export class CellValueHighlightObject extends HighlightObject {
  override readonly className = 'CellValueConditionalFormat';
  override readonly scalars = ['rule'];
  override readonly writable = ['rule'];
}

export class TextHighlightObject extends HighlightObject {
  override readonly className = 'TextConditionalFormat';
  override readonly scalars = ['rule'];
  override readonly writable = ['rule'];
}

/** Its formula is an object of its own, where the other rules are plain values. */
export class CustomHighlightObject extends HighlightObject {
  override readonly className = 'CustomConditionalFormat';
  override readonly scalars = [];

  override get rule(): ConditionalFormatRuleObject {
    return new ConditionalFormatRuleObject(this);
  }

  override set rule(rule: unknown) {
    super.rule = rule;
  }
}
