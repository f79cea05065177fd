import { HostObject } from '../../../wire/objects/host-object';
import { itemNotFound, notImplemented } from '../../../wire/objects/host-errors';
import type { HostMembers } from '../../../wire/objects/host-members';
import { addRule, removeRule, rulesAt, type ConditionalFormatKind } from '../../conditional-formats/rules';
import { ConditionalFormatObject } from './conditional-format';
import type { RangePlace } from '../format/range-place';
import { StoredRule } from './stored-rule';

type Members = 'add' | 'clearAll' | 'getCount' | 'getItem' | 'getItemAt' | 'getItemOrNullObject';

const kinds: readonly string[] = ['CellValue', 'ContainsText', 'Custom'] satisfies ConditionalFormatKind[];

/** The conditional formats that apply to some of a range's cells. */
export class ConditionalFormatCollectionObject
  extends HostObject
  implements HostMembers<Excel.ConditionalFormatCollection, Members>
{
  override readonly className = 'ConditionalFormatCollection';
  override readonly scalars = [];

  constructor(private readonly range: RangePlace) {
    super();
  }

  override items(): ConditionalFormatObject[] {
    return rulesAt(this.range.book, this.range.existingPlace).map(({ cfId }) => this.object(cfId));
  }

  add(type: `${Excel.ConditionalFormatType}`): ConditionalFormatObject {
    this.range.checkEditable('ConditionalFormatCollection.add');
    if (!kinds.includes(type)) throw notImplemented('ConditionalFormatCollection', `add(${type})`);
    return this.object(addRule(this.range.book, this.range.existingPlace, type as ConditionalFormatKind));
  }

  clearAll(): void {
    this.range.checkEditable('ConditionalFormatCollection.clearAll');
    for (const { cfId } of [...rulesAt(this.range.book, this.range.existingPlace)]) {
      removeRule(this.range.book, this.range.sheetId, cfId);
    }
  }

  getCount(): number {
    return this.items().length;
  }

  getItemOrNullObject(id: string): ConditionalFormatObject | null {
    return this.items().find((item) => item.id === id) ?? null;
  }

  getItem(id: string): ConditionalFormatObject {
    const item = this.getItemOrNullObject(id);
    if (!item) throw itemNotFound('ConditionalFormatCollection.getItem');
    return item;
  }

  getItemAt(index: number): ConditionalFormatObject {
    const item = this.items()[index];
    if (!item) throw itemNotFound('ConditionalFormatCollection.getItemAt');
    return item;
  }

  private object(cfId: string): ConditionalFormatObject {
    return new ConditionalFormatObject(new StoredRule(this.range.book, this.range.sheetId, cfId));
  }
}
