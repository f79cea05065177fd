import { expect, test } from '@jest/globals';
import { languages } from '../../../src/classifier/language';
import { paneText } from '../../../src/taskpane/text/pane-text';

const { en, zh } = paneText;

/**
 * Returns every text; the keys are their paths. Functions are called with a count whose value is 2, and with a text for
 * every other argument.
 */
function textsOf(table: object, path = ''): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [key, value] of Object.entries(table)) {
    const here = `${path}/${key}`;
    if (typeof value === 'string') texts.set(here, value);
    else if (typeof value === 'function') texts.set(here, sayWith(value));
    else for (const [inner, text] of textsOf(value, here)) texts.set(inner, text);
  }
  return texts;
}

/** An argument for a count and for a text: functions with counts take them first. */
const said = Object.assign('2', { value: 2, shown: '2' });
const sayWith = (text: (...values: unknown[]) => string) => String(text(said, said, said, said));

test.each(languages)('%s has the same texts, and none is empty', (language) => {
  const texts = textsOf(paneText[language]);
  expect([...texts.keys()].sort()).toEqual([...textsOf(en).keys()].sort());
  for (const [path, text] of texts) expect([path, text.trim()]).not.toEqual([path, '']);
});

test.each(languages)('every text with a value in it shows the value (%s)', (language) => {
  const texts = paneText[language];
  expect(texts.customers.found({ value: 312, shown: '312' }, 'Customers!A1:H313')).toMatch(
    /312.*Customers!A1:H313/,
  );
  const english = [...textsOf(en)].filter(([, text]) => text.includes('2')).map(([path]) => path);
  const own = [...textsOf(texts)].filter(([, text]) => text.includes('2')).map(([path]) => path);
  expect(own).toEqual(english);
});

test('English tells one from many', () => {
  expect(en.customers.found({ value: 1, shown: '1' }, 'A1:B2')).toBe('1 client in A1:B2');
  expect(en.customers.found({ value: 1200, shown: '1,200' }, 'A1:B2')).toBe('1,200 clients in A1:B2');
});

test('Chinese uses Chinese punctuation between Chinese words', () => {
  for (const [path, text] of textsOf(zh)) {
    expect([path, /\p{Script=Han}[,:;?!()]|[,:;?!()]\p{Script=Han}/u.test(text)]).toEqual([path, false]);
  }
});
