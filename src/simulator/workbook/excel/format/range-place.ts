import { HostError } from '../../../wire/objects/host-errors';
import { HostObject } from '../../../wire/objects/host-object';
import type { Area } from '../../places/area';
import type { Book } from '../../book/book';
import type { MovingPlace, Place } from '../../places/place';

/**
 * Base class of a range: a place that moves with its cells and may be protected. The objects for a range's format need
 * only this part of a range.
 */
export abstract class RangePlace extends HostObject implements MovingPlace {
  override readonly className = 'Range';

  constructor(
    readonly book: Book,
    public place: Place | null,
  ) {
    super();
  }

  /** Makes the range move with its cells, because the add-in keeps it for later. Returns its address. */
  override referenceKey(): string {
    this.book.places.keep(this);
    return this.address;
  }

  override released(): void {
    this.book.places.release(this);
  }

  abstract readonly address: string;

  get sheetId(): string {
    return this.existingPlace.sheetId;
  }

  get area(): Area {
    return this.existingPlace.area;
  }

  /**
   * Returns the place of the range.
   *
   * @throws HostError `InvalidReference` if its cells were deleted
   */
  get existingPlace(): Place {
    if (this.place) return this.place;
    throw new HostError(
      'InvalidReference',
      'This reference is not valid for the current operation.',
      'Range',
    );
  }

  /**
   * Checks that the cells may be changed.
   *
   * @throws HostError `AccessDenied` if the sheet is protected
   */
  readonly checkEditable = (location: string): void => {
    this.book.protection.check(this.sheetId, location);
  };
}
