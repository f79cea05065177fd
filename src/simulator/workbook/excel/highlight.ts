import type { IStyleBase } from '@univerjs/core';
import { HostObject, invalidArgument } from '../../wire/host-object';
import { colorCode } from '../colors';
import { excelRule, ruleConfig } from '../conditional/rule-config';
import { areasOfRule, changeRule, type ExcelRule } from '../conditional/rules';
import type { ConditionalFormatObject } from './conditional-format';

/** A conditional format that highlights cells: its rule, as each kind has one, and what the cells then look like. */
export class HighlightObject extends HostObject {
  override readonly scalars: readonly string[];
  override readonly writable: readonly string[];

  constructor(
    readonly owner: ConditionalFormatObject,
    override readonly className: string,
  ) {
    super();
    // A formula is an object of its own in Excel; the other rules are plain values.
    this.scalars = className === 'CustomConditionalFormat' ? [] : ['rule'];
    this.writable = this.scalars;
  }

  get format(): ConditionalRangeFormatObject {
    return new ConditionalRangeFormatObject(this);
  }

  get rule(): unknown {
    const { rule } = excelRule(this.owner.rule.rule);
    return this.className === 'CustomConditionalFormat'
      ? new ConditionalFormatRuleObject(this)
      : (rule ?? null);
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

/** The formula of a custom rule. */
export class ConditionalFormatRuleObject extends HostObject {
  override readonly className = 'ConditionalFormatRule';
  override readonly scalars = ['formula', 'formulaLocal'];
  override readonly writable = ['formula', 'formulaLocal'];

  constructor(private readonly highlight: HighlightObject) {
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

export class ConditionalRangeFormatObject extends HostObject {
  override readonly className = 'ConditionalRangeFormat';
  override readonly scalars = [];

  constructor(private readonly highlight: HighlightObject) {
    super();
  }

  get fill(): ConditionalRangeFillObject {
    return new ConditionalRangeFillObject(this.highlight);
  }

  get font(): ConditionalRangeFontObject {
    return new ConditionalRangeFontObject(this.highlight);
  }
}

export class ConditionalRangeFillObject extends HostObject {
  override readonly className = 'ConditionalRangeFill';
  override readonly scalars = ['color'];
  override readonly writable = ['color'];

  constructor(private readonly highlight: HighlightObject) {
    super();
  }

  get color(): string {
    return this.highlight.style.bg?.rgb ?? '';
  }

  set color(color: string) {
    this.highlight.style = {
      ...this.highlight.style,
      bg: { rgb: colorCode(color, 'ConditionalRangeFill.color') },
    };
  }

  clear(): void {
    this.highlight.style = { ...this.highlight.style, bg: undefined };
  }
}

export class ConditionalRangeFontObject extends HostObject {
  override readonly className = 'ConditionalRangeFont';
  override readonly scalars = ['bold', 'color', 'italic'];
  override readonly writable = ['bold', 'color', 'italic'];

  constructor(private readonly highlight: HighlightObject) {
    super();
  }

  get bold(): boolean {
    return Boolean(this.highlight.style.bl);
  }

  set bold(bold: boolean) {
    this.highlight.style = { ...this.highlight.style, bl: bold ? 1 : 0 };
  }

  get italic(): boolean {
    return Boolean(this.highlight.style.it);
  }

  set italic(italic: boolean) {
    this.highlight.style = { ...this.highlight.style, it: italic ? 1 : 0 };
  }

  get color(): string {
    return this.highlight.style.cl?.rgb ?? '';
  }

  set color(color: string) {
    this.highlight.style = {
      ...this.highlight.style,
      cl: { rgb: colorCode(color, 'ConditionalRangeFont.color') },
    };
  }
}
