/** The part that lists what a part leads to. */
export const relationshipsOf = (part: string) => part.replace(/[^/]*$/, (file) => `_rels/${file}.rels`);

/** The path of a part that another names as `target`, by a path of its own or from where it is. */
export function resolvePath(part: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}
