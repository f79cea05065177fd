import { parseXml, xmlEncode, xmlEncodeAttr, type XmlElement, type XmlNode } from './library';

export type { XmlElement, XmlNode } from './library';

/** Parses a part and returns its root element; keeps unknown elements. */
export function elementOf(xml: string): XmlElement {
  return parseXml(xml.replace(/^\uFEFF/, ''), {
    cdataAsNodes: true,
    maxDepth: 0,
    maxEntityExpansions: 0,
  }).root;
}

/** Returns a part as XML text: the declaration, then the root element. */
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

/** Escapes an attribute's value, because a plain line break would be read back as a blank. */
const attributeText = (value: string) =>
  xmlEncodeAttr(value).replaceAll('\n', '&#10;').replaceAll('\r', '&#13;').replaceAll('\t', '&#9;');

/** Returns an element's name without its namespace prefix: `row` for `x:row`. */
export const localName = ({ name }: XmlElement): string => name.slice(name.indexOf(':') + 1);

const prefixOf = ({ name }: XmlElement) => name.slice(0, name.indexOf(':') + 1);

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** Makes an element with the namespace prefix of `like`; leaves out attributes that are undefined. */
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

/** Returns the child elements that have this name and the parent's prefix. */
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

/** Inserts a child before the first child that comes later in `order`. */
export function insertInOrder(parent: XmlElement, child: XmlElement, order: readonly string[]): void {
  const place = order.indexOf(localName(child));
  const next = parent.children.findIndex(
    (other) => other.type === 'element' && order.indexOf(localName(other)) > place,
  );
  parent.children.splice(next < 0 ? parent.children.length : next, 0, child);
}

/** Returns the child with this name; adds one if there is none. */
export function ensureChild(parent: XmlElement, name: string, order: readonly string[]): XmlElement {
  const found = childOf(parent, name);
  if (found) return found;
  const made = newElement(parent, name);
  insertInOrder(parent, made, order);
  return made;
}

/** Calls `visit` for an element and all elements inside it. */
export function everyElement(element: XmlElement, visit: (element: XmlElement) => void): void {
  visit(element);
  for (const child of elementsIn(element)) everyElement(child, visit);
}
