/** The reasons to write for the rows of unclassified clients: few different texts, on as many rows as there are. */
export class ReasonsByRow {
  private readonly texts: string[] = [];
  /** For each row the place of its text, counted from 1. */
  private places = new Uint16Array(0);

  constructor(private readonly rows: number) {}

  set(row: number, reason: string): void {
    if (this.texts.length === 0) this.places = new Uint16Array(this.rows);
    const place = this.texts.indexOf(reason);
    this.places[row] = place < 0 ? this.texts.push(reason) : place + 1;
  }

  /** Returns the reason of a row, which must have one. */
  of(row: number): string {
    return this.texts[this.places[row]! - 1]!;
  }
}
