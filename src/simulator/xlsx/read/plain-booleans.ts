import type { Parts } from './unpack';

/** The parts whose switches the library reads. */
const parts = /^xl\/(?:workbook\.xml|styles\.xml|worksheets\/[^/]+\.xml)$/;
const tagsWithSwitches = /<[^<>]*="(?:true|false)"[^<>]*>/g;
const switches = /(\s(?!(?:name|displayName)=)[\w:]+)="(true|false)"/g;

/**
 * Writes switches as the library understands them: LibreOffice writes `date1904="true"` and `sheet="true"`, which the
 * standard allows and the library takes for no. For reading only: what is saved starts from the file itself.
 */
export function withPlainBooleans(file: Parts): Parts {
  return Object.fromEntries(
    Object.entries(file).map(([path, bytes]) => [path, parts.test(path) ? plain(bytes) : bytes]),
  );
}

function plain(bytes: Uint8Array): Uint8Array {
  const xml = new TextDecoder().decode(bytes);
  if (!/="(?:true|false)"/.test(xml)) return bytes;
  const changed = xml.replace(tagsWithSwitches, (tag) =>
    tag.replace(switches, (_, name: string, value) => `${name}="${value === 'true' ? 1 : 0}"`),
  );
  return new TextEncoder().encode(changed);
}
