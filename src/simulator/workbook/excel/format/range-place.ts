import { HostError } from '../../../wire/objects/host-errors';
import { HostObject } from '../../../wire/objects/host-object';
import type { Area } from '../../places/area';
import type { Book } from '../../book/book';
import type { MovingPlace, Place } from '../../places/place';

/** A place on a sheet that moves with its cells and may be protected: what the format of a range needs of it. */
export abstract class RangePlace extends HostObject implements MovingPlace {
  override readonly className = 'Range';

  constructor(
    readonly book: Book,
    public place: Place | null,
  ) {
    super();
  }

  /** From now on the range moves with its cells, since the add-in goes on using it. */
  override referenceKey(): string {
    this.book.places.keep(this);
    return this.address;
  }

  override released(): void {
    this.book.places.release(this);
  }

  abstract readonly address: string;

  get sheetId(): string {
    return this.whole.sheetId;
  }

  get area(): Area {
    return this.whole.area;
  }

  /** Where the range is. Throws InvalidReference where its cells have been deleted. */
  get whole(): Place {
    if (this.place) return this.place;
    throw new HostError(
      'InvalidReference',
      'This reference is not valid for the current operation.',
      'Range',
    );
  }

  /** Throws AccessDenied if the sheet is protected. */
  readonly checkEditable = (location: string): void => {
    this.book.protection.check(this.sheetId, location);
  };
}
