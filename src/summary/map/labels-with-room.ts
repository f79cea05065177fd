/** A text to the right of a point; `x` and `y` are parts of the axes, from 0 to 1. */
export interface PlacedLabel {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** The size of a text, as parts of the axes of the smaller picture, that of the demo. */
const [letterWidth, wideLetterWidth, lineHeight] = [0.012, 0.024, 0.055] as const;

/**
 * Tells for each text whether it fits beside its point without touching a text before it that fits.
 *
 * @param labels the most important first
 */
export function labelsWithRoom(labels: readonly PlacedLabel[]): boolean[] {
  const placed: PlacedLabel[] = [];
  return labels.map((label) => {
    const fits = !placed.some((other) => areTouching(label, other));
    if (fits) placed.push(label);
    return fits;
  });
}

const areTouching = (one: PlacedLabel, other: PlacedLabel): boolean =>
  Math.abs(one.y - other.y) < lineHeight &&
  one.x < other.x + widthOf(other.text) &&
  other.x < one.x + widthOf(one.text);

/** Chinese characters, and others that do not belong to an alphabet, are twice as wide. */
const widthOf = (text: string): number =>
  [...text].reduce<number>(
    (sum, letter) => sum + (letter >= '\u2e80' ? wideLetterWidth : letterWidth),
    letterWidth,
  );
