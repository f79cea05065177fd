import { order } from '../package/schema-order';
import { elementsIn, everyElement, localName, type XmlElement } from '../package/xml';

/**
 * Sorts the child elements of fonts in the order that Excel writes. openpyxl writes another order, which strict readers
 * refuse.
 */
export function sortFontElements(root: XmlElement): void {
  everyElement(root, (element) => {
    if (localName(element) === 'font') sortChildren(element, order.font);
  });
}

function sortChildren(element: XmlElement, names: readonly string[]): void {
  const place = (child: XmlElement) => names.indexOf(localName(child));
  element.children = elementsIn(element).sort((a, b) => place(a) - place(b));
}
