import type { Model } from '../../classifier/model';
import { tallyOf } from '../../sheet/plan/tally';
import type { TierTally } from '../../sheet/plan/plan';
import { planShown } from '../state/draft-for';
import type { PaneState } from '../state/pane-state';
import { countsRows } from '../text/progress-text';
import { useWords } from '../text/words';
import { usePaneStyles } from './shared/styles';

const nobody: TierTally = { counts: [], unclassified: 0, other: 0 };

/**
 * Tells users of screen readers what the pane is doing, then the new counts. Leaves out results of actions, which are
 * read anyway because they take the focus.
 */
export function Announcer({ state, model }: { state: PaneState; model: Model }) {
  const styles = usePaneStyles();
  const { language, text, count, number } = useWords();
  const { work, overrides, preview } = state;
  const progress = work?.progress;
  // Leaves out row counts, which change too often to listen to.
  const doing = progress && !countsRows(progress) ? text.actions[progress.kind] : undefined;
  // Keeps the old counts while the clients are counted again, because otherwise a screen reader would read the same
  // counts again after each count.
  const plan = planShown(preview);
  const { counts, other } = plan ? tallyOf(plan, overrides) : nobody;
  const tiers = model.tiers.map(({ name }, index) => `${name[language]} ${number(counts[index] ?? 0)}`);
  const byHand = other > 0 ? ` ${text.counts.otherByHand(count(other))}` : '';
  const counted = counts.length > 0 ? text.counts.announced(tiers.join(text.listSeparator)) + byHand : '';
  return (
    <div className={styles.spoken} role="status">
      {work ? (doing ?? text.actions.busy[work.kind]) : counted}
    </div>
  );
}
