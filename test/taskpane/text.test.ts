import { expect, test } from '@jest/globals';
import { paneText } from '../../src/taskpane/text/pane-text';

const { en, zh } = paneText;

/** Every text by its path; a function is asked with a count, whose value is 2, and text in every other place. */
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

/** Counts come first where there are any; one that is shown stands for text as well. */
const said = { value: 2, shown: '2', toString: () => '2' };
const sayWith = (text: (...values: unknown[]) => string) => text(said, said);

test('both languages have the same texts, and none is empty', () => {
  const english = textsOf(en);
  const chinese = textsOf(zh);
  expect([...chinese.keys()].sort()).toEqual([...english.keys()].sort());
  for (const [path, text] of [...english, ...chinese]) expect([path, text.trim()]).not.toEqual([path, '']);
});

test('every text with a value in it shows the value, in both languages', () => {
  for (const table of [en, zh]) {
    expect(table.customers.found({ value: 312, shown: '312' }, 'Customers!A1:H313')).toMatch(
      /312.*Customers!A1:H313/,
    );
  }
  const english = [...textsOf(en)].filter(([, text]) => text.includes('2')).map(([path]) => path);
  const chinese = [...textsOf(zh)].filter(([, text]) => text.includes('2')).map(([path]) => path);
  expect(chinese).toEqual(english);
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
