/** The formats that ClientTier's headers copy from the header on their left. */
export interface HeaderFormat {
  readonly fill: string;
  readonly color: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly font: string;
  readonly size: number;
  readonly horizontal: Excel.RangeFormat['horizontalAlignment'];
  readonly vertical: Excel.RangeFormat['verticalAlignment'];
  readonly wraps: boolean;
}

/** Queues reading the formats that `headerFormatOf` needs. */
export function loadHeaderFormat(cell: Excel.Range): Excel.Range {
  return cell.load({
    format: {
      columnWidth: true,
      horizontalAlignment: true,
      verticalAlignment: true,
      wrapText: true,
      fill: { color: true },
      font: { color: true, bold: true, italic: true, name: true, size: true },
    },
  });
}

export function headerFormatOf({ format }: Excel.Range): HeaderFormat {
  const { fill, font } = format;
  return {
    fill: fill.color,
    color: font.color,
    bold: font.bold,
    italic: font.italic,
    font: font.name,
    size: font.size,
    horizontal: format.horizontalAlignment,
    vertical: format.verticalAlignment,
    wraps: format.wrapText,
  };
}

const noFills = ['', '#FFFFFF'];
const hasFill = ({ fill }: HeaderFormat) => !noFills.includes(fill.toUpperCase());

/**
 * Returns whether a header cell has no fill, bold, italic, wrapping or horizontal alignment, so that ClientTier
 * may format it. Ignores font, size and colour.
 */
export function isPlain(format: HeaderFormat): boolean {
  const { bold, italic, wraps, horizontal } = format;
  return !hasFill(format) && !bold && !italic && !wraps && horizontal === 'General';
}

export const isSame = (a: HeaderFormat, b: HeaderFormat) => JSON.stringify(a) === JSON.stringify(b);

export function applyHeaderFormat(cell: Excel.Range, header: HeaderFormat): void {
  const { format } = cell;
  if (hasFill(header)) format.fill.color = header.fill;
  format.font.color = header.color;
  format.font.bold = header.bold;
  format.font.italic = header.italic;
  format.font.name = header.font;
  format.font.size = header.size;
  format.horizontalAlignment = header.horizontal;
  format.verticalAlignment = header.vertical;
  format.wrapText = header.wraps;
}
