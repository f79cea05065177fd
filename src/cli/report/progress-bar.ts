export interface ProgressBar {
  /** Shows the share of the work that is done, from 0 to 1. Shows nothing in the first second. */
  readonly show: (part: number) => void;
  /** Removes the bar from its line. */
  readonly clear: () => void;
}

const width = 30;
const patience = 1000;

/** Makes a bar that is drawn on one line of a terminal, at most ten times a second. */
export function progressBar(write: (text: string) => unknown): ProgressBar {
  const began = performance.now();
  let drawn = 0;
  return {
    show(part) {
      const now = performance.now();
      if (now - began < patience || now - drawn < 100) return;
      drawn = now;
      const filled = Math.round(Math.min(1, part) * width);
      const percent = String(Math.floor(part * 100)).padStart(3);
      write(`\r[${'#'.repeat(filled)}${' '.repeat(width - filled)}] ${percent} %`);
    },
    clear() {
      if (drawn > 0) write(`\r${' '.repeat(width + 8)}\r`);
      drawn = 0;
    },
  };
}
