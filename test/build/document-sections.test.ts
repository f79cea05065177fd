import { expect, test } from '@jest/globals';
import { withSections } from '../../scripts/bench/document-sections';

const document = '# Speed\n\nOn a fast machine.\n\n## Growth\n\n1.0\n\n## The pane\n\n57 ms\n';

test('a measurement that is run alone replaces its own sections, and keeps those of the others', () => {
  expect(withSections(document, '# Speed\n\nOn a slow machine.\n\n## Growth\n\n1.2\n')).toBe(
    '# Speed\n\nOn a slow machine.\n\n## Growth\n\n1.2\n\n## The pane\n\n57 ms\n',
  );
  expect(withSections(document, '## The pane\n\n60 ms')).toBe(document.replace('57', '60'));
});

test('a section that is new comes at the end', () => {
  expect(withSections(document, '## Formulas\n\n3 s\n')).toBe(`${document}\n## Formulas\n\n3 s\n`);
});
