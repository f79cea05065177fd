import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Replaces the sections of a Markdown document that have the same headings as those in `written`. Adds sections that
 * the document lacks at its end, and keeps all others. A section begins with its heading (`# How fast` or
 * `## The pane`) and ends before the next.
 */
export function withSections(document: string, written: string): string {
  const sections = new Map(sectionsOf(document));
  for (const [heading, section] of sectionsOf(written)) sections.set(heading, section);
  return `${[...sections.values()].join('\n\n')}\n`;
}

const sectionsOf = (text: string) =>
  text
    .split(/^(?=##? )/m)
    .map((section) => section.trim())
    .filter((section) => section !== '')
    .map((section) => [section.split('\n', 1)[0]!, section] as const);

/** Writes these sections into the document in a file. */
export const writeSections = (file: string, written: string): void =>
  writeFileSync(file, withSections(readFileSync(file, 'utf8'), written));
