/** Moves the focus and the page to an element, so that it is read out and seen from its upper (or lower) edge on. */
export function arriveAt(element: HTMLElement | null, edge: 'start' | 'end' = 'start'): void {
  element?.focus({ preventScroll: true });
  element?.scrollIntoView({ block: edge });
}
