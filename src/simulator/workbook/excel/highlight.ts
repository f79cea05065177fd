import type { IStyleBase } from '@univerjs/core';
import { HostObject, invalidArgument } from '../../wire/host-object';
import { excelRule, ruleConfig } from '../conditional/rule-config';
import { areasOfRule, changeRule, type ExcelRule } from '../conditional/rules';
import type { ConditionalFormatObject } from './conditional-format';
import { ConditionalFormatRuleObject, ConditionalRangeFormatObject } from './conditional-range-format';

/** A conditional format that highlights cells: its rule, as each kind has one, and what the cells then look like. */
export abstract class HighlightObject extends HostObject {
  constructor(readonly owner: ConditionalFormatObject) {
    super();
  }

  get format(): ConditionalRangeFormatObject {
    return new ConditionalRangeFormatObject(this);
  }

  get rule(): unknown {
    return excelRule(this.owner.rule.rule).rule ?? null;
  }

  set rule(rule: unknown) {
    if (typeof rule !== 'object' || rule === null) throw invalidArgument(`${this.className}.rule`);
    this.change({ ...(rule as Record<string, unknown>) }, this.style);
  }

  get style(): IStyleBase {
    const { rule } = this.owner.rule;
    return 'style' in rule ? rule.style : {};
  }

  set style(style: IStyleBase) {
    this.change(excelRule(this.owner.rule.rule).rule, style);
  }

  get formula(): string {
    return String(excelRule(this.owner.rule.rule).rule?.['formula'] ?? '');
  }

  private change(rule: ExcelRule['rule'], style: IStyleBase): void {
    const { book, sheetId, type } = this.owner;
    book.protection.check(sheetId, this.className);
    const current = this.owner.rule;
    const [area] = areasOfRule(current);
    if (!area) throw invalidArgument(this.className);
    const config = rule ? ruleConfig({ kind: type, rule }, style, area) : { ...current.rule, style };
    changeRule(book, sheetId, current, { rule: config as typeof current.rule });
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
