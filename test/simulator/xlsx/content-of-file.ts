import { parseXml, unzip, type XmlElement } from '../../../src/simulator/xlsx/package/library';

/**
 * The contents of the parts of an .xlsx file as lines (an element's path with an attribute or its text), with the
 * number of times each occurs.
 */
export type Content = ReadonlyMap<string, number>;

export async function contentOf(bytes: Uint8Array): Promise<Content> {
  const lines = new Map<string, number>();
  const add = (line: string) => lines.set(line, (lines.get(line) ?? 0) + 1);
  for await (const { path, type, bytes: read } of entriesOf(bytes)) {
    if (type === 'directory') continue;
    const content = await read();
    if (/\.(xml|rels|vml)$/i.test(path))
      addElement(parseXml(new TextDecoder().decode(content)).root, path, add);
    else add(`${path} of ${content.length} bytes`);
  }
  return lines;
}

async function* entriesOf(bytes: Uint8Array) {
  for await (const entry of unzip(bytes).entries()) {
    yield { path: entry.path, type: entry.type, bytes: () => entry.bytes() };
  }
}

function addElement(element: XmlElement, parent: string, add: (line: string) => void): void {
  const { name, attributes, children } = element;
  // Cells and rows are identified by their reference; other elements by their content.
  const path = `${parent}/${name}${/(^|:)(c|row)$/.test(name) && attributes.r ? `[${attributes.r}]` : ''}`;
  add(path);
  for (const [attribute, value] of Object.entries(attributes)) add(`${path}@${attribute}=${value}`);
  for (const child of children) {
    if (child.type === 'element') addElement(child, path, add);
    else if ('value' in child && child.value.trim() !== '') add(`${path}: ${child.value}`);
  }
}

/** Lines that may differ in a saved file: counts, the dimension, and the order of calculation. */
const mayChange = [
  /@(count|uniqueCount|spans)=/,
  /\/dimension@ref=/,
  // A table with new columns is larger, and so is its filter.
  /^xl\/tables\/.*(\/table|\/autoFilter)@ref=/,
  /\/cfRule@priority=/,
];

/** Returns the lines that the other file lacks. */
export function missingIn(before: Content, after: Content): string[] {
  return [...before]
    .filter(
      ([line, count]) => (after.get(line) ?? 0) < count && !mayChange.some((change) => change.test(line)),
    )
    .map(([line]) => line);
}
