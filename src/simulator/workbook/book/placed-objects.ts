/** Something besides cells that a person put on a sheet. */
export interface PlacedObject {
  readonly kind: 'shape' | 'comment';
  readonly id: string;
  /** The object's name, or the text of a comment. */
  readonly text: string;
}
