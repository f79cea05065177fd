import type { XmlElement } from './xml';

/**
 * Returns the name of the attribute for a relationship's id, such as `r:id`. Declares its namespace on this element if
 * needed.
 */
export function relationshipAttribute(root: XmlElement): string {
  const isRelations = (value: string) =>
    value.endsWith('/officeDocument/2006/relationships') || value.endsWith('/officeDocument/relationships');
  const declared = Object.entries(root.attributes).find(
    ([name, value]) => name.startsWith('xmlns:') && isRelations(value),
  );
  if (declared) return `${declared[0].slice('xmlns:'.length)}:id`;
  const strict = namespaceOf(root).startsWith('http://purl.oclc.org/');
  root.attributes['xmlns:r'] = strict
    ? 'http://purl.oclc.org/ooxml/officeDocument/relationships'
    : 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return 'r:id';
}

export function namespaceOf(root: XmlElement): string {
  const prefix = root.name.includes(':') ? `xmlns:${root.name.split(':')[0]}` : 'xmlns';
  return root.attributes[prefix] ?? '';
}
