/**
 * Pixels per digit: a file measures columns in digits of Calibri 11 (7 pixels each), and rows in points (4/3 pixel
 * each).
 */
const digitWidth = 7;
export const pixelsPerPoint = 4 / 3;

export const columnPixels = (width: number) =>
  Math.trunc(((256 * width + Math.trunc(128 / digitWidth)) / 256) * digitWidth);
export const columnWidth = (pixels: number) => Math.trunc((pixels / digitWidth) * 256) / 256;
