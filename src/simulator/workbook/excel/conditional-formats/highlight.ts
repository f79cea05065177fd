import { ConditionalFormatRuleObject } from './conditional-format-rule';
import { ConditionalRangeFormatObject } from './conditional-range-format';
import { HighlightRule } from './highlight-rule';

/** Base class of each kind of conditional format: a `HighlightRule` with `format` (fill and font). */
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

/**
 * A custom conditional format. Its `rule` is a host object with a `formula`; in the other kinds `rule` is plain JSON.
 */
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
