import { faults } from '../../excel/faults/every-fault';
import { meanwhile, type EditKind } from '../edits/edits';
import type { Chance } from '../chance';
import type { Trouble } from './trouble';

/** About as many messages as a run with three chunks takes at most. */
const messages = 24;

/** Returns what happens while ClientTier works; most often nothing. */
export function troubleOf(chance: Chance, edits: typeof meanwhile = meanwhile): Trouble {
  switch (chance.weighted({ none: 5, edit: 2, fault: 3, cancel: 1 })) {
    case 'edit': {
      const [a, b, c] = [chance.below(1000), chance.below(1000), chance.below(1000)];
      const kind = chance.weighted(edits as Record<EditKind, number>);
      return { edit: { at: 1 + chance.below(messages), kind, a, b, c } };
    }
    case 'fault':
      return {
        fault: {
          at: 1 + chance.below(messages),
          which: chance.below(faults.length),
          length: chance.isOneIn(3) ? 5 : 1,
          ...(chance.isOneIn(2) ? { again: 1 + chance.below(4) } : {}),
        },
      };
    case 'cancel':
      return { cancel: 1 + chance.below(3) };
    default:
      return {};
  }
}
