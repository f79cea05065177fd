import type { Parts } from './unpack';

/** Matches the paths of parts whose boolean attributes the library reads. */
const parts = /^xl\/(?:workbook\.xml|styles\.xml|worksheets\/[^/]+\.xml)$/;
const tagsWithBooleans = /<[^<>]*="(?:true|false)"[^<>]*>/g;
const booleanAttributes = /(\s(?!(?:name|displayName)=)[\w:]+)="(true|false)"/g;

/**
 * Replaces the booleans `true` and `false` in attributes by 1 and 0. LibreOffice writes `date1904="true"`, which the
 * standard allows, but the library reads as false. Used for reading only, because saving begins with the original file.
 */
export function withNumericBooleans(file: Parts): Parts {
  return Object.fromEntries(
    Object.entries(file).map(([path, bytes]) => [path, parts.test(path) ? withNumbers(bytes) : bytes]),
  );
}

function withNumbers(bytes: Uint8Array): Uint8Array {
  const xml = new TextDecoder().decode(bytes);
  if (!/="(?:true|false)"/.test(xml)) return bytes;
  const changed = xml.replace(tagsWithBooleans, (tag) =>
    tag.replace(booleanAttributes, (_, name: string, value) => `${name}="${value === 'true' ? 1 : 0}"`),
  );
  return new TextEncoder().encode(changed);
}
