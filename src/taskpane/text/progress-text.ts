import type { Progress } from '../../sheet/progress';
import type { Words } from './words';

/** Says how far work has come. */
export function progressText(progress: Progress, { text, count }: Words): string {
  if (progress.kind !== 'writing') return text.actions[progress.kind];
  return text.actions.written(count(progress.rows), count(progress.of));
}
