import { HostObject } from '../../../wire/objects/host-object';
import { invalidArgument, itemNotFound } from '../../../wire/objects/host-errors';
import type { HostMembers } from '../../../wire/objects/host-members';
import { absoluteAddress } from '../../places/absolute-address';
import type { Book } from '../../book/book';
import { addName, nameIn, namesIn } from '../../places/defined-names';
import { checkNamedFormula, NamedItemObject } from './named-item';
import { RangeObject } from '../ranges/range';

type Members = 'add' | 'getCount' | 'getItem' | 'getItemOrNullObject';

/** The defined names of the workbook, or of one sheet. */
export class NamedItemCollectionObject
  extends HostObject
  implements HostMembers<Excel.NamedItemCollection, Members>
{
  override readonly className = 'NamedItemCollection';
  override readonly scalars = [];

  constructor(
    private readonly book: Book,
    private readonly sheetId?: string,
  ) {
    super();
  }

  override items(): NamedItemObject[] {
    const names = this.scopes.flatMap((sheetId) => namesIn(this.book, sheetId));
    return names.map(({ id }) => new NamedItemObject(this.book, id));
  }

  /** The sheet whose names these are, and undefined if these are names of the workbook. */
  private get scopes(): (string | undefined)[] {
    const isWithWorkbook = this.sheetId !== undefined && this.book.ways.sheetNamesIncludeWorkbook;
    return isWithWorkbook ? [this.sheetId, undefined] : [this.sheetId];
  }

  /** Adds a name. A `reference` that is neither a range nor a formula is stored as text. */
  add(name: string, reference: RangeObject | string, comment = ''): NamedItemObject {
    const { id } = addName(this.book, name, formulaOf(this.book, reference), comment, this.sheetId);
    return new NamedItemObject(this.book, id);
  }

  getCount(): number {
    return this.items().length;
  }

  getItemOrNullObject(name: string): NamedItemObject | null {
    for (const sheetId of this.scopes) {
      const found = nameIn(this.book, name, sheetId);
      if (found) return new NamedItemObject(this.book, found.id);
    }
    return null;
  }

  getItem(name: string): NamedItemObject {
    const item = this.getItemOrNullObject(name);
    if (!item) throw itemNotFound('NamedItemCollection.getItem');
    return item;
  }
}

function formulaOf(book: Book, reference: RangeObject | string): string {
  if (reference instanceof RangeObject) return absoluteAddress(book, reference.existingPlace);
  if (typeof reference !== 'string') throw invalidArgument('NamedItemCollection.add');
  if (!reference.startsWith('=')) return `="${reference.replaceAll('"', '""')}"`;
  checkNamedFormula(book, reference, 'NamedItemCollection.add');
  return reference;
}
