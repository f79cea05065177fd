import { nextLanguage, traits, type Language } from '../classifier/language';
import { pageText } from './page-text';

type Text = (typeof pageText)[Language];
type PlainText = { [Key in keyof Text]: Text[Key] extends string ? Key : never }[keyof Text];

/**
 * Returns the element with this id.
 *
 * @throws Error if the page has none, which is a mistake in index.html
 */
export function element<T extends HTMLElement = HTMLElement>(id: string): T {
  const found = document.getElementById(id);
  if (!found) throw new Error(`index.html has no element ${id}`);
  return found as T;
}

/** Writes the page's texts. An element names its text in `data-text`, `data-title` or `data-label`. */
export function showLanguage(language: Language): void {
  const text = pageText[language];
  const each = (attribute: string, write: (target: HTMLElement, words: string) => void) => {
    for (const target of document.querySelectorAll<HTMLElement>(`[data-${attribute}]`)) {
      write(target, text[target.dataset[attribute] as PlainText]);
    }
  };
  each('text', (target, words) => (target.textContent = words));
  each('title', (target, words) => (target.title = words));
  each('label', (target, words) => target.setAttribute('aria-label', words));
  document.documentElement.lang = traits[language].pageLanguage;
  element('language').textContent = traits[nextLanguage(language)].name;
  document.title = text.title;
}

/** Shows or hides the pane. Its page keeps running while hidden, as in Excel, because formulas need it. */
export function showPane(visible: boolean, language: Language): void {
  element('task-pane').hidden = !visible;
  const toggle = element('toggle-pane');
  toggle.textContent = pageText[language][visible ? 'hidePane' : 'showPane'];
  toggle.setAttribute('aria-expanded', String(visible));
}

export function showMessage(words: string, kind: 'problem' | 'done'): void {
  const message = element('message');
  const [text, close] = message.children;
  if (text) text.textContent = words;
  message.dataset.kind = kind;
  message.hidden = false;
  (close as HTMLButtonElement).onclick = hideMessage;
}

export function hideMessage(): void {
  element('message').hidden = true;
}
