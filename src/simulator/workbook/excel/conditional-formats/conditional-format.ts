import { HostObject } from '../../../wire/objects/host-object';
import { invalidArgument, invalidOperation } from '../../../wire/objects/host-errors';
import type { HostMembers } from '../../../wire/objects/host-members';
import type { ExcelObjects } from '../../book/excel-objects';
import {
  areasOfRule,
  prioritize,
  removeRule,
  rulesOf,
  type ConditionalFormatKind,
} from '../../conditional-formats/rules';
import {
  CellValueHighlightObject,
  CustomHighlightObject,
  TextHighlightObject,
  type HighlightObject,
} from './highlight';
import type { StoredRule } from './stored-rule';

type Members = 'delete' | 'getRange' | 'id' | 'priority' | 'stopIfTrue';

export class ConditionalFormatObject
  extends HostObject
  implements HostMembers<Excel.ConditionalFormat, Members>
{
  override readonly className = 'ConditionalFormat';
  override readonly scalars = ['id', 'priority', 'stopIfTrue', 'type'];
  override readonly writable = ['priority', 'stopIfTrue'];

  override readonly id: string;

  constructor(private readonly stored: StoredRule) {
    super();
    this.id = stored.id;
  }

  get type(): ConditionalFormatKind {
    return this.stored.excel.kind;
  }

  get priority(): number {
    return rulesOf(this.stored.book, this.stored.sheetId).indexOf(this.stored.rule);
  }

  set priority(priority: number) {
    if (!Number.isInteger(priority) || priority < 0) throw invalidArgument('ConditionalFormat.priority');
    prioritize(this.stored.book, this.stored.sheetId, this.id, priority);
  }

  get stopIfTrue(): boolean {
    return this.stored.rule.stopIfTrue;
  }

  set stopIfTrue(stopIfTrue: boolean) {
    this.stored.change({ stopIfTrue });
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

  /**
   * Returns the range to which the format applies.
   *
   * @throws HostError `InvalidOperation` if it applies to several areas, as in Excel
   */
  getRange(): ReturnType<ExcelObjects['range']> {
    const [area, ...others] = areasOfRule(this.stored.rule);
    if (!area || others.length > 0) {
      throw invalidOperation(
        'ConditionalFormat.getRange',
        'The conditional format applies to more than one range.',
      );
    }
    const { book, sheetId } = this.stored;
    return book.objects.range({ sheetId, area });
  }

  delete(): void {
    const { book, sheetId, rule } = this.stored;
    book.protection.check(sheetId, 'ConditionalFormat.delete');
    removeRule(book, sheetId, rule.cfId);
  }

  private highlight(
    kind: ConditionalFormatKind,
    Highlight: new (stored: StoredRule) => HighlightObject,
  ): HighlightObject {
    if (this.type !== kind) {
      throw invalidOperation(`ConditionalFormat.${kind}`, 'The conditional format is of another type.');
    }
    return new Highlight(this.stored);
  }
}
