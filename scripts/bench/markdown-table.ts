/** Makes a Markdown table; numbers get thousands separators and are right-aligned. */
export function markdownTable(
  header: readonly string[],
  lines: readonly (readonly (string | number)[])[],
): string {
  const aligned = header.map((_, column) => (typeof lines[0]?.[column] === 'number' ? '---:' : '---'));
  const shown = lines.map((line) => line.map((cell) => cell.toLocaleString('en-US')));
  return [header, aligned, ...shown].map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}
