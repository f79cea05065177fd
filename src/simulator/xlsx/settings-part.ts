import { editZip, unzip } from './library';

/** Settings that add-ins keep with a workbook: JSON values by key. */
export type Settings = Readonly<Record<string, unknown>>;

/*
 * Excel keeps an add-in's settings in a part that belongs to the add-in's entry in the store. The simulated one has
 * no such entry, and keeps them as custom XML, which Excel leaves as it finds it.
 */
const part = 'customXml/clienttier-settings.xml';
const relationships = 'xl/_rels/workbook.xml.rels';
const relationshipType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const namespace = 'urn:clienttier:settings';

/** The settings in the bytes of an .xlsx file; none where there are none that can be read. */
export async function settingsIn(bytes: Uint8Array): Promise<Settings> {
  const xml = await textOf(bytes, part);
  const json = xml && new RegExp(`<settings xmlns="${namespace}">(.*)</settings>`, 's').exec(xml)?.[1];
  return json ? (JSON.parse(unescapeXml(json)) as Settings) : {};
}

/** The file with these settings in it. */
export async function withSettings(bytes: Uint8Array, settings: Settings): Promise<Uint8Array> {
  if (Object.keys(settings).length === 0) return bytes;
  const related = await textOf(bytes, relationships);
  if (related === null) throw new Error(`The saved workbook has no ${relationships}`);
  const relationship = `<Relationship Id="rIdClientTier" Type="${relationshipType}" Target="../${part}"/>`;
  const editor = await editZip(bytes);
  editor.set(
    part,
    encode(`${declaration}<settings xmlns="${namespace}">${escapeXml(JSON.stringify(settings))}</settings>`),
  );
  editor.set(relationships, encode(related.replace('</Relationships>', `${relationship}</Relationships>`)));
  return editor.bytes();
}

async function textOf(bytes: Uint8Array, path: string): Promise<string | null> {
  const content = await unzip(bytes).bytes(path);
  return content && new TextDecoder().decode(content);
}

const encode = (text: string) => new TextEncoder().encode(text);

const escapeXml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const unescapeXml = (text: string) =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
