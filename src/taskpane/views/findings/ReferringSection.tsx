import { splitAddress } from '../../../sheet/cells/cell';
import type { Referring } from '../../state/pane-state';
import { useWords } from '../../text/words';
import { CellList } from '../shared/CellList';
import { usePaneStyles } from '../shared/styles';

/**
 * Says which formulas break if the columns are removed, which cells stay, and whether the policy is removed too. Also
 * says if the search for formulas is still under way or failed.
 */
export function ReferringSection({
  referring,
  goTo,
}: {
  referring: Referring;
  goTo: (address: string) => void;
}) {
  const styles = usePaneStyles();
  const { text, count, language } = useWords();
  const words = text.actions.referring;
  if (typeof referring === 'string') return <p className={styles.note}>{words[referring]}</p>;

  const { cells, isPartial, policy, staying, summaries = [] } = referring;
  return (
    <div role="status">
      {cells.length > 0 && (
        <>
          <p className={styles.text}>{words.found(count(cells.length))}</p>
          <CellList items={cells.map((cell) => ({ cell }))} goTo={goTo}>
            {({ cell }) => splitAddress(cell).sheet}
          </CellList>
        </>
      )}
      {staying && (
        <>
          <p className={styles.text}>
            {words[staying.isTable ? 'stayingInTable' : 'staying'](count(staying.cells.length))}
          </p>
          <CellList items={staying.cells.map((cell) => ({ cell }))} goTo={goTo}>
            {({ cell }) => splitAddress(cell).sheet}
          </CellList>
        </>
      )}
      {isPartial && <p className={styles.note}>{words.partial}</p>}
      {summaries.map(({ sheet, stays }) => (
        <p key={sheet} className={styles.text}>
          {stays?.[language] ?? words.summaryGoes(sheet)}
        </p>
      ))}
      {policy && (
        <p className={styles.text}>
          {policy.stays
            ? words.policyStays(policy.sheet, words.stays[policy.stays])
            : words.policyGoes(policy.sheet)}
        </p>
      )}
    </div>
  );
}
