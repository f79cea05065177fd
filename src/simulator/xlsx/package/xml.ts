import { parseXml, xmlEncode, xmlEncodeAttr, type XmlElement, type XmlNode } from './library';

export type { XmlElement, XmlNode } from './library';

/** The element that a part consists of. Whatever is in it, this project knows of or not, is kept. */
export function elementOf(xml: string): XmlElement {
  return parseXml(xml.replace(/^\uFEFF/, ''), {
    cdataAsNodes: true,
    maxDepth: 0,
    maxEntityExpansions: 0,
  }).root;
}

/** The text of a part. */
export const documentText = (root: XmlElement): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xmlOf(root)}`;

export function xmlOf(node: XmlNode): string {
  switch (node.type) {
    case 'text':
      return xmlEncode(node.value);
    case 'cdata':
      return `<![CDATA[${node.value}]]>`;
    case 'element': {
      const attributes = Object.entries(node.attributes).map(
        ([name, value]) => ` ${name}="${attributeText(value)}"`,
      );
      const open = `<${node.name}${attributes.join('')}`;
      if (node.children.length === 0) return `${open}/>`;
      return `${open}>${node.children.map(xmlOf).join('')}</${node.name}>`;
    }
    default:
      return '';
  }
}

/** A line break in an attribute would come back as a blank. */
const attributeText = (value: string) =>
  xmlEncodeAttr(value).replaceAll('\n', '&#10;').replaceAll('\r', '&#13;').replaceAll('\t', '&#9;');

/** The name without the prefix that some programs put before every name: `row` of `x:row`. */
export const localName = ({ name }: XmlElement): string => name.slice(name.indexOf(':') + 1);

const prefixOf = ({ name }: XmlElement) => name.slice(0, name.indexOf(':') + 1);

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** A new element as a neighbour or child of `like`, whose prefix it takes. Attributes that are undefined are left out. */
export function newElement(
  like: XmlElement,
  name: string,
  attributes: Attributes = {},
  children: readonly (XmlNode | string)[] = [],
): XmlElement {
  const element: XmlElement = {
    type: 'element',
    name: `${prefixOf(like)}${name}`,
    attributes: {},
    children: children.map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child)),
  };
  setAttributes(element, attributes);
  return element;
}

export function setAttributes(element: XmlElement, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined) delete element.attributes[name];
    else element.attributes[name] = typeof value === 'boolean' ? String(Number(value)) : String(value);
  }
}

export const elementsIn = (element: XmlElement): XmlElement[] =>
  element.children.filter((child) => child.type === 'element');

/** The children of this name, with the element's own prefix. */
export const childrenOf = (element: XmlElement, name: string): XmlElement[] =>
  elementsIn(element).filter((child) => child.name === `${prefixOf(element)}${name}`);

export const childOf = (element: XmlElement, name: string): XmlElement | undefined =>
  childrenOf(element, name)[0];

export const textOf = (element: XmlElement | undefined): string =>
  (element?.children ?? [])
    .map((child) => (child.type === 'text' || child.type === 'cdata' ? child.value : ''))
    .join('');

export function remove(parent: XmlElement, child: XmlElement | undefined): void {
  if (child) parent.children.splice(parent.children.indexOf(child), 1);
}

/** Puts a child where the schema wants it: before the first child that comes after it in `order`. */
export function insertInOrder(parent: XmlElement, child: XmlElement, order: readonly string[]): void {
  const place = order.indexOf(localName(child));
  const next = parent.children.findIndex(
    (other) => other.type === 'element' && order.indexOf(localName(other)) > place,
  );
  parent.children.splice(next < 0 ? parent.children.length : next, 0, child);
}

/** The child of this name, made if there is none. */
export function ensureChild(parent: XmlElement, name: string, order: readonly string[]): XmlElement {
  const found = childOf(parent, name);
  if (found) return found;
  const made = newElement(parent, name);
  insertInOrder(parent, made, order);
  return made;
}

/** Every element in `element`, itself too. */
export function everyElement(element: XmlElement, visit: (element: XmlElement) => void): void {
  visit(element);
  for (const child of elementsIn(element)) everyElement(child, visit);
}
