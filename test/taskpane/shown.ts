import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act, createElement, type ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import type { Language } from '../../src/classifier/language';
import { wordsIn, WordsProvider } from '../../src/taskpane/text/words';

/** A place on the page for a view of the pane. Call once in a test, and `close` at its end. */
export function openPane() {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  return {
    show(view: ReactElement, language: Language = 'en') {
      const spoken = createElement(WordsProvider, { value: wordsIn(language, 'en-US') }, view);
      act(() => root.render(createElement(FluentProvider, { theme: webLightTheme }, spoken)));
    },
    said: () => place.textContent,
    /** Clicks the button with this text. */
    press(name: string) {
      const buttons = [...place.querySelectorAll('button')];
      const button = buttons.find(({ textContent }) => textContent === name);
      if (!button) throw new Error(`There is no button ${name}`);
      act(() => button.click());
    },
    close() {
      act(() => root.unmount());
      place.remove();
    },
  };
}
