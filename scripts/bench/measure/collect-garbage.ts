import { runInNewContext } from 'node:vm';
import { setFlagsFromString } from 'node:v8';

setFlagsFromString('--expose-gc');

/** Frees at once all memory of this process that nothing uses any more. */
export const collectGarbage = runInNewContext('gc') as () => void;
