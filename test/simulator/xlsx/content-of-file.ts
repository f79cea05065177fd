import { parseXml, unzip, type XmlElement } from '../../../src/simulator/xlsx/package/library';

/** All that the parts of an .xlsx file say, line by line: an element's path with each of its attributes and its text. */
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
  // A cell and a row are known by their number; other elements by what they say.
  const path = `${parent}/${name}${/(^|:)(c|row)$/.test(name) && attributes.r ? `[${attributes.r}]` : ''}`;
  add(path);
  for (const [attribute, value] of Object.entries(attributes)) add(`${path}@${attribute}=${value}`);
  for (const child of children) {
    if (child.type === 'element') addElement(child, path, add);
    else if ('value' in child && child.value.trim() !== '') add(`${path}: ${child.value}`);
  }
}

/** What a saved file may say otherwise: how many there are, how far it goes, and in which order it was calculated. */
const mayChange = [
  /@(count|uniqueCount|spans)=/,
  /\/dimension@ref=/,
  // A table that gets columns is larger, and so is its filter.
  /^xl\/tables\/.*(\/table|\/autoFilter)@ref=/,
  /\/cfRule@priority=/,
];

/** The lines that another file lacks. */
export function missingIn(before: Content, after: Content): string[] {
  return [...before]
    .filter(
      ([line, count]) => (after.get(line) ?? 0) < count && !mayChange.some((change) => change.test(line)),
    )
    .map(([line]) => line);
}
