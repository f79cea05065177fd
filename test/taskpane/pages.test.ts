import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { catalogue } from '../../src/classifier/catalogue';
import { links } from '../../src/taskpane/links';

const pages = path.join(__dirname, '../../src/taskpane/pages');
const page = (name: string) => readFileSync(path.join(pages, name), 'utf8');

test.each(Object.values(links))('the footer’s link %s leads somewhere', (link) => {
  const [name = '', anchor] = link.split('#');
  const html = page(name);
  if (anchor) expect(html).toContain(`id="${anchor}"`);
});

test('every function that a formula’s help refers to is explained, with every tier, in both languages', () => {
  const help = page('help.html');
  expect(help).toContain('id="CLIENT_STRATEGY"');
  for (const { functionName, tiers } of catalogue) {
    expect(help).toContain(`id="${functionName}"`);
    for (const { name } of tiers) {
      expect(help).toContain(name.en);
      expect(help).toContain(name.zh);
    }
  }
});
