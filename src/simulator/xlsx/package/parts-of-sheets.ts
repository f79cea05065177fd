import type { Package } from './package';
import { everyElement, localName } from './xml';

/** Returns the parts of the sheets in a file; the keys are the names of the sheets. */
export function partsOfSheets(book: Package): ReadonlyMap<string, string> {
  const parts = new Map(book.relationships(book.workbookPart).map(({ id, target }) => [id, target]));
  const found = new Map<string, string>();
  everyElement(book.element(book.workbookPart), (element) => {
    if (localName(element) !== 'sheet') return;
    const relation = Object.entries(element.attributes).find(([key]) => key.endsWith(':id'))?.[1];
    const part = parts.get(relation ?? '');
    if (part && book.has(part)) found.set(element.attributes.name ?? '', part);
  });
  return found;
}
