import { HostObject } from '../../../wire/objects/host-object';
import type { HostMembers } from '../../../wire/objects/host-members';
import type { Book } from '../../book/book';
import type { PlacedObject } from '../../book/placed-objects';

/** The shapes or the comments of a sheet. Only their existence is simulated: nothing is drawn or saved. */
abstract class PlacedObjects extends HostObject {
  override readonly scalars: readonly string[] = [];

  constructor(
    private readonly book: Book,
    private readonly sheetId: string,
    private readonly kind: PlacedObject['kind'],
  ) {
    super();
  }

  protected get placed(): readonly PlacedObject[] {
    return this.all.filter(({ kind }) => kind === this.kind);
  }

  protected place(location: string, text: (number: number) => string): PlacedObject {
    this.book.protection.check(this.sheetId, location);
    const number = this.all.length + 1;
    const placed = { kind: this.kind, id: `{placed-${this.sheetId}-${number}}`, text: text(number) };
    this.book.placedObjects.set(this.sheetId, [...this.all, placed]);
    return placed;
  }

  private get all(): readonly PlacedObject[] {
    return this.book.placedObjects.get(this.sheetId) ?? [];
  }
}

abstract class OnePlaced extends HostObject {
  override readonly id: string;

  constructor(protected readonly placed: PlacedObject) {
    super();
    this.id = placed.id;
  }
}

abstract class NamedObject extends OnePlaced {
  override readonly scalars = ['id', 'name'];

  get name(): string {
    return this.placed.text;
  }
}

class ShapeObject extends NamedObject implements HostMembers<Excel.Shape, 'id' | 'name'> {
  override readonly className = 'Shape';
}

export class ShapeCollectionObject
  extends PlacedObjects
  implements HostMembers<Excel.ShapeCollection, 'addTextBox'>
{
  override readonly className = 'ShapeCollection';

  override items() {
    return this.placed.map((placed) => new ShapeObject(placed));
  }

  addTextBox(): ShapeObject {
    return new ShapeObject(this.place('ShapeCollection.addTextBox', (number) => `TextBox ${number}`));
  }
}

class CommentObject extends OnePlaced implements HostMembers<Excel.Comment, 'content' | 'id'> {
  override readonly className = 'Comment';
  override readonly scalars = ['content', 'id'];

  get content(): string {
    return this.placed.text;
  }
}

export class CommentCollectionObject
  extends PlacedObjects
  implements HostMembers<Excel.CommentCollection, 'add'>
{
  override readonly className = 'CommentCollection';

  override items() {
    return this.placed.map((placed) => new CommentObject(placed));
  }

  add(_cell: unknown, content: string): CommentObject {
    return new CommentObject(this.place('CommentCollection.add', () => content));
  }
}
