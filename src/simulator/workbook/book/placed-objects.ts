/** Something that a person put on a sheet and that is no cell. */
export interface PlacedObject {
  readonly kind: 'shape' | 'comment';
  readonly id: string;
  /** Its name, or what a comment says. */
  readonly text: string;
}
