/**
 * Returns the path of the part that lists a part's relationships: `xl/_rels/workbook.xml.rels` for `xl/workbook.xml`.
 */
export const relationshipsOf = (part: string) => part.replace(/[^/]*$/, (file) => `_rels/${file}.rels`);

/**
 * Returns the path of a relationship's target. A target with `/` at the beginning is absolute; any other is relative to
 * the folder of `part`.
 */
export function resolvePath(part: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}
