/** The content of a cut-off's cell if there were no clients to compute the number from. */
export const noNumber = '–';

/** Thrown if a text is not as ClientTier writes it. */
export class NotAPolicyCell extends Error {}

/** Takes the lines of a text one after the other. */
export class Lines {
  private next = 0;

  constructor(private readonly lines: readonly string[]) {}

  get isAtEnd(): boolean {
    return this.next === this.lines.length;
  }

  peek(): string | undefined {
    return this.lines[this.next];
  }

  text(): string {
    const line = this.lines[this.next++];
    if (line === undefined) throw new NotAPolicyCell();
    return line;
  }

  texts(count: number): string[] {
    return Array.from({ length: count }, () => this.text());
  }

  count(): number {
    const text = this.text();
    if (!/^\d{1,3}$/.test(text)) throw new NotAPolicyCell();
    return Number(text);
  }

  number(): number {
    const text = this.text();
    if (text === noNumber) return NaN;
    if (!/^-?\d+(?:[.,]\d+)?(?:e[+-]?\d+)?$/i.test(text)) throw new NotAPolicyCell();
    return Number(text.replace(',', '.'));
  }
}
