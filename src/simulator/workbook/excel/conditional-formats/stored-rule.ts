import type { IStyleBase } from '@univerjs/core';
import { itemNotFound } from '../../../wire/objects/host-errors';
import type { Book } from '../../book/book';
import { excelRule } from '../../conditional-formats/translate-rules';
import { changeRule, rulesOf, type ExcelRule, type Rule } from '../../conditional-formats/rules';

/**
 * The rule of a conditional format in Univer. It is found by its id each time, because other objects may change or
 * delete it.
 */
export class StoredRule {
  constructor(
    readonly book: Book,
    readonly sheetId: string,
    readonly id: string,
  ) {}

  /**
   * Returns the rule as Univer stores it.
   *
   * @throws HostError `ItemNotFound` if it was deleted
   */
  get rule(): Rule {
    const rule = rulesOf(this.book, this.sheetId).find(({ cfId }) => cfId === this.id);
    if (!rule) throw itemNotFound('ConditionalFormat');
    return rule;
  }

  /** Returns the rule in Office.js's form. */
  get excel(): ExcelRule {
    return excelRule(this.rule.rule);
  }

  /** Returns the style of the cells that the rule matches. */
  get style(): IStyleBase {
    const { rule } = this.rule;
    return 'style' in rule ? rule.style : {};
  }

  change(change: Partial<Rule>): void {
    changeRule(this.book, this.sheetId, this.rule, change);
  }
}
