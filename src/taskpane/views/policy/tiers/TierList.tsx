import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { isColor, tierColor } from '../../../../policy/tier-color';
import type { TierEdit } from '../../../state/policy-edits';
import { usePaneStyles } from '../../shared/styles';
import { FoldMark, useFoldStyles } from './FoldedSection';
import { TierFields, type EditedTier, type TierFaults } from './TierFields';

const useStyles = makeStyles({
  /** Shows the tier's colours, as in the sheet. */
  name: {
    flexShrink: 0,
    maxWidth: '60%',
    padding: `0 ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    fontWeight: tokens.fontWeightSemibold,
    minHeight: tokens.lineHeightBase300,
  },
  /** Shows as much of the strategy as there is room for on the line. */
  strategy: {
    flexGrow: 1,
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
});

interface TierListProps {
  tiers: readonly EditedTier[];
  /** Returns the name of a tier for labels: its saved name, or `Segment 1` in the editor of custom models. */
  called: (index: number) => string;
  faults: (index: number) => TierFaults;
  /** Id of the tier whose fields are open. */
  open: string | undefined;
  disabled: boolean;
  onOpen: (id: string | undefined) => void;
  onTier: (id: string, change: TierEdit) => void;
  /** More fields or buttons for a tier. */
  below?: (index: number) => ReactNode;
}

/** Lists tiers, a line each with name, colour and strategy. A click on a line opens its fields, and closes the others. */
export function TierList(props: TierListProps) {
  const { tiers, called, faults, open, disabled, onOpen, onTier, below } = props;
  const pane = usePaneStyles();
  const fold = useFoldStyles();
  const styles = useStyles();
  return (
    <ul className={pane.list}>
      {tiers.map((tier, index) => {
        const fill = isColor(tier.fill) ? tier.fill : '#FFFFFF';
        const isOpen = tier.id === open;
        const [fault] = Object.values(faults(index)).filter((each) => each !== undefined);
        return (
          <li key={tier.id}>
            <button
              type="button"
              className={fold.line}
              aria-expanded={isOpen}
              onClick={() => onOpen(isOpen ? undefined : tier.id)}
            >
              <FoldMark open={isOpen} />
              <span className={styles.name} style={{ backgroundColor: fill, color: tierColor(fill).text }}>
                {tier.name || called(index)}
              </span>
              <span className={mergeClasses(pane.note, styles.strategy)}>{tier.strategy}</span>
            </button>
            {fault && !isOpen && <p className={mergeClasses(pane.note, fold.wrong)}>{fault}</p>}
            {isOpen && (
              <TierFields
                tier={tier}
                called={called(index)}
                faults={faults(index)}
                disabled={disabled}
                onTier={(change) => onTier(tier.id, change)}
              >
                {below?.(index)}
              </TierFields>
            )}
          </li>
        );
      })}
    </ul>
  );
}
