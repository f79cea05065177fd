import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Tier } from '../../../classifier/tier';
import type { TierTally } from '../../../sheet/plan/plan';
import { useWords } from '../../text/words';
import { usePaneStyles } from '../shared/styles';

const useStyles = makeStyles({
  tiers: { rowGap: tokens.spacingVerticalM },
  tier: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  /** Has the tier's colours, as in the sheet. */
  name: {
    padding: `0 ${tokens.spacingHorizontalS}`,
    border: '1px solid transparent',
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  share: { fontSize: tokens.fontSizeBase300, fontVariantNumeric: 'tabular-nums' },
  track: {
    height: '8px',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralStroke3,
    overflow: 'hidden',
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  bar: {
    boxSizing: 'border-box',
    height: '100%',
    border: '1px solid',
    borderRadius: tokens.borderRadiusCircular,
    '@media (forced-colors: active)': { forcedColorAdjust: 'none', backgroundColor: 'Highlight !important' },
  },
});

/**
 * Shows each tier's number of clients and strategy. The bars repeat the numbers, so nobody needs to see the colours.
 */
export function TierCounts({
  tiers,
  tally: { counts, other },
}: {
  tiers: readonly Tier[];
  tally: TierTally;
}) {
  const pane = usePaneStyles();
  const styles = useStyles();
  const { language, text, count, percent } = useWords();
  const total = counts.reduce((sum, each) => sum + each, other);

  return (
    <>
      <ul className={mergeClasses(pane.list, styles.tiers)}>
        {tiers.map((tier, index) => {
          const clients = counts[index] ?? 0;
          const share = total === 0 ? 0 : clients / total;
          const { fill, text: ink } = tier.color;
          return (
            <li key={tier.id} className={styles.tier}>
              <div className={pane.headingRow}>
                <span className={styles.name} style={{ backgroundColor: fill, color: ink }}>
                  {tier.name[language]}
                </span>
                <span className={styles.share}>{text.counts.share(count(clients), percent(share))}</span>
              </div>
              <div className={styles.track} aria-hidden="true">
                <div
                  className={styles.bar}
                  style={{ width: `${share * 100}%`, backgroundColor: fill, borderColor: ink }}
                />
              </div>
              <p className={pane.note}>{tier.strategy[language]}</p>
            </li>
          );
        })}
      </ul>
      {other > 0 && <p className={pane.note}>{text.counts.otherByHand(count(other))}</p>}
    </>
  );
}
