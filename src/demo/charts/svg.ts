const svgNamespace = 'http://www.w3.org/2000/svg';

/** The fill of bars, columns and points without a colour of their own. Excel would choose a colour from the theme. */
export const standardFill = '#4472C4';

/** Makes an element of a picture. */
export function svg(
  tag: string,
  attributes: Readonly<Record<string, string | number>>,
  text = '',
): SVGElement {
  const made = document.createElementNS(svgNamespace, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
  made.textContent = text;
  return made;
}
