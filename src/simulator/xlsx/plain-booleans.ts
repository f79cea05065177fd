import { editZip, unzip } from './library';

/** The parts whose switches the library reads. */
const parts = /^xl\/(?:workbook\.xml|styles\.xml|worksheets\/[^/]+\.xml)$/;
const tagsWithSwitches = /<[^<>]*="(?:true|false)"[^<>]*>/g;
const switches = /(\s(?!(?:name|displayName)=)[\w:]+)="(true|false)"/g;

/**
 * The file as the library understands it: LibreOffice writes `date1904="true"` and `sheet="true"`, which the standard
 * allows and the library takes for no. For reading only: what is saved starts from the file itself.
 */
export async function withPlainBooleans(bytes: Uint8Array): Promise<Uint8Array> {
  const changed = new Map<string, string>();
  for await (const entry of unzip(bytes).entries()) {
    if (!parts.test(entry.path)) continue;
    const xml = new TextDecoder().decode(await entry.bytes());
    if (!/="(?:true|false)"/.test(xml)) continue;
    const plain = xml.replace(tagsWithSwitches, (tag) =>
      tag.replace(switches, (_, name: string, value) => `${name}="${value === 'true' ? 1 : 0}"`),
    );
    if (plain !== xml) changed.set(entry.path, plain);
  }
  if (changed.size === 0) return bytes;
  const editor = await editZip(bytes, { preserve: 'best-effort' });
  for (const [path, xml] of changed) editor.set(path, new TextEncoder().encode(xml));
  return editor.bytes();
}
