import { HostError, itemNotFound } from '../../../wire/objects/host-errors';
import { HostObject } from '../../../wire/objects/host-object';
import type { HostMembers, HostOf } from '../../../wire/objects/host-members';
import type { Book } from '../../book/book';
import { changeName, isOfSheet, nameById, removeName, type DefinedName } from '../../places/defined-names';
import { parseAddress } from '../../places/parse-address';
import type { Place } from '../../places/place';
import { formulaCheck } from '../../formulas/formula-check';
import { argumentCountsIn } from '../../formulas/argument-counts';
import { RangeObject } from '../ranges/range';

type Members =
  | 'comment'
  | 'delete'
  | 'formula'
  | 'getRange'
  | 'getRangeOrNullObject'
  | 'name'
  | 'value'
  | 'visible';

export class NamedItemObject extends HostObject implements HostMembers<Excel.NamedItem, Members> {
  override readonly className = 'NamedItem';
  override readonly scalars = ['comment', 'formula', 'name', 'scope', 'type', 'value', 'visible'];
  override readonly writable = ['comment', 'formula', 'visible'];

  constructor(
    private readonly book: Book,
    private readonly nameId: string,
  ) {
    super();
  }

  get name(): string {
    return this.defined.name;
  }

  get comment(): string {
    return this.defined.comment ?? '';
  }

  set comment(comment: string) {
    changeName(this.book, this.defined, { comment });
  }

  get visible(): boolean {
    return !this.defined.hidden;
  }

  set visible(visible: boolean) {
    changeName(this.book, this.defined, { hidden: !visible });
  }

  get scope(): 'Workbook' | 'Worksheet' {
    return isOfSheet(this.defined) ? 'Worksheet' : 'Workbook';
  }

  get formula(): string {
    return `=${this.reference}`;
  }

  set formula(formula: string) {
    checkNamedFormula(this.book, formula.replace(/^=?/, '='), 'NamedItem.formula');
    // Stores the reference without `=`. Otherwise Univer would not move it with its cells, nor make it `#REF!` when its
    // sheet is deleted.
    const reference = formula.replace(/^=/, '');
    if (reference !== this.reference) changeName(this.book, this.defined, { formulaOrRefString: reference });
  }

  get type(): string {
    if (this.range()) return 'Range';
    const value = this.value;
    if (typeof value === 'number') return Number.isInteger(value) ? 'Integer' : 'Double';
    if (typeof value === 'boolean') return 'Boolean';
    return String(value).startsWith('#') ? 'Error' : 'String';
  }

  /**
   * Returns the value of a constant, otherwise the reference without `=`: an address (`Sheet1!$A$1`) or the
   * text of a formula. `#REF!` if the cells were deleted.
   */
  get value(): string | number | boolean {
    const reference = this.reference;
    if (reference.includes('#REF!')) return '#REF!';
    const text = /^"(.*)"$/s.exec(reference)?.[1];
    if (text !== undefined) return text.replaceAll('""', '"');
    if (/^(TRUE|FALSE)$/i.test(reference)) return reference.length === 4;
    const number = Number(reference);
    return reference !== '' && Number.isFinite(number) ? number : reference;
  }

  get worksheet(): HostOf<Excel.Worksheet> {
    const { localSheetId } = this.defined;
    if (!isOfSheet(this.defined) || !localSheetId) throw itemNotFound('NamedItem.worksheet');
    return this.book.objects.worksheet(localSheetId);
  }

  getRangeOrNullObject(): RangeObject | null {
    const place = this.range();
    return place && new RangeObject(this.book, place);
  }

  getRange(): RangeObject {
    const range = this.getRangeOrNullObject();
    if (!range) throw itemNotFound('NamedItem.getRange');
    return range;
  }

  delete(): void {
    removeName(this.book, this.defined);
  }

  private get defined(): DefinedName {
    const name = nameById(this.book, this.nameId);
    if (!name) throw itemNotFound('NamedItem');
    return name;
  }

  private get reference(): string {
    return this.defined.formulaOrRefString.replace(/^=/, '');
  }

  private range(): Place | null {
    try {
      return parseAddress(
        this.book,
        this.book.unit.getActiveSheet().getSheetId(),
        this.reference,
        'NamedItem',
      );
    } catch (error) {
      if (error instanceof HostError) return null;
      throw error;
    }
  }
}

/**
 * Checks a formula for a name.
 *
 * @throws HostError if Excel refuses the formula
 */
export function checkNamedFormula(book: Book, formula: string, location: string): void {
  formulaCheck(location, argumentCountsIn(book.injector))(formula);
}
