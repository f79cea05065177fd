/**
 * Moves the focus to an element, and scrolls until its upper (or lower) edge is in view, so that it is read out and
 * seen.
 */
export function arriveAt(element: HTMLElement | null, edge: 'start' | 'end' = 'start'): void {
  element?.focus({ preventScroll: true });
  element?.scrollIntoView({ block: edge });
}
