/**
 * The width of a digit of Calibri 11 in pixels; a file measures columns in digits. It measures rows in points
 * (`pixelsPerPoint`).
 */
const digitWidth = 7;
export const pixelsPerPoint = 4 / 3;

export const columnPixels = (width: number) =>
  Math.trunc(((256 * width + Math.trunc(128 / digitWidth)) / 256) * digitWidth);
export const columnWidth = (pixels: number) => Math.trunc((pixels / digitWidth) * 256) / 256;

/** The height of a row in pixels, if a file states none. */
export const defaultHeight = 20;
