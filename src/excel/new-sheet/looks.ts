/** The grey of notes. */
const grey = '#6B6B6B';

/** The looks that cells have on every sheet of ClientTier's own. */
export const looksOfOwnSheets = {
  title({ font }) {
    font.bold = true;
    font.size = 16;
  },
  heading({ font }) {
    font.bold = true;
    font.size = 13;
  },
  note({ font }) {
    font.color = grey;
  },
  aside({ font }) {
    font.color = grey;
    font.size = 8;
  },
} satisfies Readonly<Record<string, (format: Excel.RangeFormat) => void>>;
