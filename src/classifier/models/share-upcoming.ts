import { highLowGrid } from '../measures/high-low-grid';
import { shareOfWallet } from '../measures/share-of-wallet';
import { sizeWords } from '../measures/size-words';
import { palette } from '../palette';
import { withWords } from '../words/with-words';

/** Share of wallet x upcoming purchases: where to defend, where to invest, where to bid low or let go. */
export const shareUpcoming = withWords('shareUpcoming', {
  id: 'share-upcoming',
  functionName: 'CLIENT_MATRIX',
  measures: [
    shareOfWallet,
    { id: 'upcoming', kind: 'amount', means: ['upcoming'], adds: 'sum', words: sizeWords },
  ],
  cutoffs: [
    { id: 'share_cutoff', measure: 'share', rule: { kind: 'median' } },
    { id: 'upcoming_cutoff', measure: 'upcoming', rule: { kind: 'median' } },
  ],
  tiers: [
    { id: 'key-account', color: palette.green, rank: 'top' },
    { id: 'grow-share', color: palette.blue, rank: 'good' },
    { id: 'hold-or-win', color: palette.yellow, rank: 'standard' },
    { id: 'win-or-release', color: palette.grey, rank: 'low' },
  ],
  table: highLowGrid(
    { measure: 'share', cutoff: 'share_cutoff' },
    { measure: 'upcoming', cutoff: 'upcoming_cutoff' },
    { highHigh: 'key-account', highLow: 'hold-or-win', lowHigh: 'grow-share', lowLow: 'win-or-release' },
  ),
});
