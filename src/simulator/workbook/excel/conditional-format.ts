import { HostObject, invalidArgument, invalidOperation, itemNotFound } from '../../wire/host-object';
import type { HostMembers } from '../../wire/typing';
import type { Book } from '../book';
import { excelRule } from '../conditional/rule-config';
import {
  areasOfRule,
  changeRule,
  prioritize,
  removeRule,
  rulesOf,
  type ConditionalFormatKind,
  type Rule,
} from '../conditional/rules';
import {
  CellValueHighlightObject,
  CustomHighlightObject,
  TextHighlightObject,
  type HighlightObject,
} from './highlight';
import { RangeObject } from './range';

type Members = 'delete' | 'getRange' | 'id' | 'priority' | 'stopIfTrue';

export class ConditionalFormatObject
  extends HostObject
  implements HostMembers<Excel.ConditionalFormat, Members>
{
  override readonly className = 'ConditionalFormat';
  override readonly scalars = ['id', 'priority', 'stopIfTrue', 'type'];
  override readonly writable = ['priority', 'stopIfTrue'];

  constructor(
    readonly book: Book,
    readonly sheetId: string,
    override readonly id: string,
  ) {
    super();
  }

  get type(): ConditionalFormatKind {
    return excelRule(this.rule.rule).kind;
  }

  get priority(): number {
    return rulesOf(this.book, this.sheetId).indexOf(this.rule);
  }

  set priority(priority: number) {
    if (!Number.isInteger(priority) || priority < 0) throw invalidArgument('ConditionalFormat.priority');
    prioritize(this.book, this.sheetId, this.id, priority);
  }

  get stopIfTrue(): boolean {
    return this.rule.stopIfTrue;
  }

  set stopIfTrue(stopIfTrue: boolean) {
    changeRule(this.book, this.sheetId, this.rule, { stopIfTrue });
  }

  get cellValue(): HighlightObject {
    return this.highlight('CellValue', CellValueHighlightObject);
  }

  get cellValueOrNullObject(): HighlightObject | null {
    return this.type === 'CellValue' ? this.cellValue : null;
  }

  get textComparison(): HighlightObject {
    return this.highlight('ContainsText', TextHighlightObject);
  }

  get textComparisonOrNullObject(): HighlightObject | null {
    return this.type === 'ContainsText' ? this.textComparison : null;
  }

  get custom(): HighlightObject {
    return this.highlight('Custom', CustomHighlightObject);
  }

  get customOrNullObject(): HighlightObject | null {
    return this.type === 'Custom' ? this.custom : null;
  }

  /** Throws where the format applies to more than one area, as in Excel. */
  getRange(): RangeObject {
    const [area, ...others] = areasOfRule(this.rule);
    if (!area || others.length > 0) {
      throw invalidOperation(
        'ConditionalFormat.getRange',
        'The conditional format applies to more than one range.',
      );
    }
    return new RangeObject(this.book, { sheetId: this.sheetId, area });
  }

  delete(): void {
    this.book.protection.check(this.sheetId, 'ConditionalFormat.delete');
    removeRule(this.book, this.sheetId, this.rule.cfId);
  }

  /** The rule behind the format. Throws ItemNotFound once it has been deleted. */
  get rule(): Rule {
    const rule = rulesOf(this.book, this.sheetId).find(({ cfId }) => cfId === this.id);
    if (!rule) throw itemNotFound('ConditionalFormat');
    return rule;
  }

  private highlight(
    kind: ConditionalFormatKind,
    Highlight: new (owner: ConditionalFormatObject) => HighlightObject,
  ): HighlightObject {
    if (this.type !== kind) {
      throw invalidOperation(`ConditionalFormat.${kind}`, 'The conditional format is of another type.');
    }
    return new Highlight(this);
  }
}
