import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const document = path.join(__dirname, '../../docs/libreoffice.md');

/** Writes the results of tests into their section of the document; the other sections are kept. */
export function record(title: string, text: string): void {
  const [head = '', ...sections] = readFileSync(document, 'utf8').split(/^(?=## )/m);
  const section = `## ${title}\n\n${text.trim()}\n`;
  const at = sections.findIndex((each) => each.startsWith(`## ${title}\n`));
  if (at < 0) sections.push(section);
  else sections[at] = section;
  writeFileSync(document, [head, ...sections].map((each) => each.trim()).join('\n\n') + '\n');
}
