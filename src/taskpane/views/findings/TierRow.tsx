import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { TierColor } from '../../../classifier/tier';
import { useWords } from '../../text/words';
import { usePaneStyles } from '../shared/styles';

const useStyles = makeStyles({
  tier: { display: 'flex', flexDirection: 'column' },
  /** Styled as the tier's cells in the sheet. */
  name: {
    padding: `0 ${tokens.spacingHorizontalS}`,
    border: '1px solid transparent',
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  /** Large enough to be hit. A sign at the end shows that it opens, since a flexible box has no triangle. */
  line: {
    alignItems: 'center',
    minHeight: '24px',
    columnGap: tokens.spacingHorizontalS,
    cursor: 'pointer',
    '&::after': { content: '"▾" / ""', color: tokens.colorNeutralForeground2 },
    '& > :first-child': { marginRight: 'auto' },
  },
  share: { fontSize: tokens.fontSizeBase300, fontVariantNumeric: 'tabular-nums' },
});

interface TierRowProps {
  name: string;
  color: TierColor;
  clients: number;
  /** The number of all clients, by which to divide for the share; may be 0. */
  of: number;
  /** What these clients bring: `Sales 1,200 (54%)`; left out if the model has no money. */
  brings?: string;
  /** What to do with these clients. */
  strategy?: string;
  /** Whether to show one line, and money and advice only after a click on it. */
  isFolded: boolean;
}

/** Shows one tier: its clients, their share, their money, and one line of advice. */
export function TierRow({ name, color, clients, of, brings, strategy, isFolded }: TierRowProps) {
  const pane = usePaneStyles();
  const styles = useStyles();
  const { text, count, percent } = useWords();
  const line = (
    <>
      <span className={styles.name} style={{ backgroundColor: color.fill, color: color.text }}>
        {name}
      </span>
      <span className={styles.share}>
        {text.counts.share(count(clients), percent(of === 0 ? 0 : clients / of))}
      </span>
    </>
  );
  const notes = [brings, strategy].filter((note) => note !== undefined);
  const below = notes.map((note) => (
    <p key={note} className={pane.note}>
      {note}
    </p>
  ));
  return (
    <li className={styles.tier}>
      {isFolded && notes.length > 0 ? (
        <details>
          <summary className={mergeClasses(pane.headingRow, styles.line)}>{line}</summary>
          {below}
        </details>
      ) : (
        <>
          <div className={pane.headingRow}>{line}</div>
          {below}
        </>
      )}
    </li>
  );
}
