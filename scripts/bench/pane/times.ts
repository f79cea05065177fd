import type { Locator } from 'playwright-core';

/** Types a number into a cut-off. Returns the milliseconds until other counts are shown. */
export const timeOfEdit = (cutoff: Locator, number: number) =>
  cutoff.evaluate((element, text) => {
    const input = element as HTMLInputElement;
    const main = input.ownerDocument.querySelector('main')!;
    const before = main.querySelector('ul')!.textContent;
    return new Promise<number>((answered) => {
      const observer = new MutationObserver(() => {
        if (main.querySelector('ul')!.textContent === before) return;
        observer.disconnect();
        answered(performance.now() - start);
      });
      observer.observe(main, { subtree: true, childList: true, characterData: true });
      // Uses the setter of the element's class, because React replaces that of the element.
      Object.getOwnPropertyDescriptor(Object.getPrototypeOf(input) as object, 'value')!.set!.call(
        input,
        text,
      );
      const start = performance.now();
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
  }, String(number));

/**
 * Clicks on a tier's row and closes it again. Returns the milliseconds until the list of its clients is on the screen.
 */
export const timeOfList = (row: Locator) =>
  row.evaluate((element) => {
    const button = element as HTMLButtonElement;
    const main = button.ownerDocument.querySelector('main')!;
    return new Promise<number>((listed) => {
      const observer = new MutationObserver(() => {
        if (!main.querySelector('li[aria-posinset="1"]')) return;
        observer.disconnect();
        // The frame after the next one begins when the list has been drawn.
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            listed(performance.now() - start);
            button.click();
          }),
        );
      });
      observer.observe(main, { subtree: true, childList: true });
      const start = performance.now();
      button.click();
    });
  });
