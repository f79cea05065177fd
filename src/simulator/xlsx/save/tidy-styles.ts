import { order } from '../package/schema-order';
import { elementsIn, everyElement, localName, type XmlElement } from '../package/xml';

/** Brings the parts of fonts to the order that Excel writes: openpyxl has another, which a strict reader refuses. */
export function tidyStyles(root: XmlElement): void {
  everyElement(root, (element) => {
    if (localName(element) === 'font') sortChildren(element, order.font);
  });
}

function sortChildren(element: XmlElement, wanted: readonly string[]): void {
  const place = (child: XmlElement) => wanted.indexOf(localName(child));
  element.children = elementsIn(element).sort((a, b) => place(a) - place(b));
}
