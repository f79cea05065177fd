import type { Settings } from './snapshot-custom';
import { unzip } from '../package/library';
import { Package } from '../package/package';

/*
 * Stores the add-in's settings in a file. Excel stores them with the add-in's entry from the store; the simulated
 * Excel has no such entry, and uses a custom XML part, which Excel does not touch.
 */
const part = 'customXml/clienttier-settings.xml';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const namespace = 'urn:clienttier:settings';

/** Returns the settings in an .xlsx file; an empty object if it has none. */
export async function settingsIn(bytes: Uint8Array): Promise<Settings> {
  const xml = await textOf(bytes, part);
  const json = xml && new RegExp(`<settings xmlns="${namespace}">(.*)</settings>`, 's').exec(xml)?.[1];
  return json ? (JSON.parse(unescapeXml(json)) as Settings) : {};
}

/** Returns the file with its settings replaced. */
export async function withSettings(bytes: Uint8Array, settings: Settings): Promise<Uint8Array> {
  const book = await Package.open(bytes);
  const isEmpty = Object.keys(settings).length === 0;
  if (isEmpty && !book.has(part)) return bytes;
  if (isEmpty) {
    book.unrelate(book.workbookPart, part);
    book.remove(part);
    return book.save();
  }
  const xml = `${declaration}<settings xmlns="${namespace}">${escapeXml(JSON.stringify(settings))}</settings>`;
  if (!book.has(part)) book.relate(book.workbookPart, 'customXml', book.add(part, 'application/xml', xml));
  book.setText(part, xml);
  return book.save();
}

async function textOf(bytes: Uint8Array, path: string): Promise<string | null> {
  const content = await unzip(bytes).bytes(path);
  return content && new TextDecoder().decode(content);
}

const escapeXml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const unescapeXml = (text: string) =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
