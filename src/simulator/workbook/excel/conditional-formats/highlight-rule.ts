import type { IStyleBase } from '@univerjs/core';
import { HostObject } from '../../../wire/objects/host-object';
import { invalidArgument } from '../../../wire/objects/host-errors';
import { ruleConfig } from '../../conditional-formats/translate-rules';
import { areasOfRule, type ExcelRule } from '../../conditional-formats/rules';
import { checkConditionalFormula } from '../../formulas/formula-check';
import { argumentCountsIn } from '../../formulas/argument-counts';
import type { StoredRule } from './stored-rule';

/** Reads and sets the rule and style of a conditional format that highlights cells. */
export abstract class HighlightRule extends HostObject {
  constructor(private readonly stored: StoredRule) {
    super();
  }

  get rule(): unknown {
    return this.stored.excel.rule ?? null;
  }

  set rule(rule: unknown) {
    if (typeof rule !== 'object' || rule === null) throw invalidArgument(`${this.className}.rule`);
    this.checkFormulas(rule as Record<string, unknown>);
    this.change({ ...(rule as Record<string, unknown>) }, this.style);
  }

  get style(): IStyleBase {
    return this.stored.style;
  }

  set style(style: IStyleBase) {
    this.change(this.stored.excel.rule, style);
  }

  get formula(): string {
    return String(this.stored.excel.rule?.['formula'] ?? '');
  }

  private checkFormulas(rule: Readonly<Record<string, unknown>>): void {
    const { injector } = this.stored.book;
    for (const formula of [rule['formula'], rule['formula1'], rule['formula2']]) {
      if (typeof formula !== 'string' || !formula.startsWith('=')) continue;
      checkConditionalFormula(formula, `${this.className}.rule`, argumentCountsIn(injector));
    }
  }

  private change(rule: ExcelRule['rule'], style: IStyleBase): void {
    const { book, sheetId } = this.stored;
    book.protection.check(sheetId, this.className);
    const current = this.stored.rule;
    const { kind } = this.stored.excel;
    const [area] = areasOfRule(current);
    if (!area) throw invalidArgument(this.className);
    const config = rule ? ruleConfig({ kind, rule }, style, area) : { ...current.rule, style };
    this.stored.change({ rule: config as typeof current.rule });
  }
}
