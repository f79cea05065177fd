import type { Model } from '../../classifier/model';
import type { PaneState } from '../state/pane-state';
import { useWords } from '../words';
import { usePaneStyles } from './styles';

/** Tells those who listen what is going on and what the counts have become. Results take the focus instead. */
export function Announcer({ state, model }: { state: PaneState; model: Model }) {
  const styles = usePaneStyles();
  const { language, text, number } = useWords();
  const { busy, preview, progress } = state;
  // Not every row count: nobody could listen to anything else.
  const doing = progress && progress.kind !== 'writing' ? text.actions[progress.kind] : undefined;
  const counts = preview.kind === 'counted' ? preview.plan.counts : [];
  const tiers = model.tiers.map(({ name }, index) => `${name[language]} ${number(counts[index] ?? 0)}`);
  const counted = counts.length > 0 ? text.counts.announced(tiers.join(text.listSeparator)) : '';
  return (
    <div className={styles.spoken} role="status">
      {busy ? (doing ?? text.actions.busy[busy]) : counted}
    </div>
  );
}
