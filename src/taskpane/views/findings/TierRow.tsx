import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
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
  /** The button is large enough for a finger. */
  button: {
    alignItems: 'center',
    width: '100%',
    minHeight: '24px',
    padding: 0,
    border: 'none',
    columnGap: tokens.spacingHorizontalS,
    backgroundColor: 'transparent',
    color: 'inherit',
    fontFamily: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
    '& > :first-child': { marginRight: 'auto' },
  },
  /** A sign that shows that the row opens. It stays beside the number, so that it never wraps to a line of its own. */
  opens: {
    whiteSpace: 'nowrap',
    '&::after': {
      content: '"▾" / ""',
      paddingLeft: tokens.spacingHorizontalS,
      color: tokens.colorNeutralForeground2,
    },
  },
  share: { fontSize: tokens.fontSizeBase300, fontVariantNumeric: 'tabular-nums' },
});

interface TierRowProps {
  name: string;
  color: TierColor;
  clients: number;
  /** The number of all clients, to compute the share from; may be 0. */
  of: number;
  /** The money of these clients: `Sales 1,200 (54%)`; left out if the model has no money. */
  brings?: string;
  /** What to do with these clients. */
  strategy?: string;
  /** True to show one line at first, and money and advice only once the row is open. */
  isFolded: boolean;
  isOpen: boolean;
  /** Opens and closes what is below the row; left out if nothing can be opened. */
  onToggle?: () => void;
  /** The clients of the tier, shown below an open row. */
  children?: ReactNode;
}

/** Shows one tier: its clients, their share, their money, and one line of advice. */
export function TierRow(props: TierRowProps) {
  const { name, color, clients, of, brings, strategy, isFolded, isOpen, onToggle, children } = props;
  const pane = usePaneStyles();
  const styles = useStyles();
  const { text, count, percent } = useWords();
  const head = (
    <>
      <span className={styles.name} style={{ backgroundColor: color.fill, color: color.text }}>
        {name}
      </span>
      <span className={mergeClasses(styles.share, onToggle && styles.opens)}>
        {text.counts.share(count(clients), percent(of === 0 ? 0 : clients / of))}
      </span>
    </>
  );
  return (
    <li className={styles.tier}>
      {onToggle ? (
        <button
          type="button"
          className={mergeClasses(pane.headingRow, styles.button)}
          aria-expanded={isOpen}
          onClick={onToggle}
        >
          {head}
        </button>
      ) : (
        <div className={pane.headingRow}>{head}</div>
      )}
      {(isOpen || !isFolded) && (
        <>
          {brings !== undefined && <p className={pane.note}>{brings}</p>}
          {strategy !== undefined && <p className={pane.note}>{strategy}</p>}
        </>
      )}
      {children}
    </li>
  );
}
