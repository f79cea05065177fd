import { Field, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { palette } from '../../../../classifier/palette';
import type { PolicyTier } from '../../../../policy/policy';
import { isColor } from '../../../../policy/tier-color';
import type { TierEdit } from '../../../state/policy-edits';
import { useWords } from '../../../text/words';
import { usePaneStyles } from '../../shared/styles';
import { validationOf } from '../../shared/fields/validation-of';

const useStyles = makeStyles({
  tier: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: 'none',
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
    minWidth: 0,
  },
  row: { display: 'flex', alignItems: 'flex-start', columnGap: tokens.spacingHorizontalS },
  name: { flexGrow: 1, minWidth: 0 },
  color: {
    boxSizing: 'border-box',
    width: '44px',
    height: '32px',
    padding: '2px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

export type EditedTier = Pick<PolicyTier, 'id' | 'name' | 'fill' | 'strategy'>;
/** What is wrong with the tier's fields; `below` for the fields that its list shows below them. */
export type TierFaults = Readonly<Partial<Record<keyof TierEdit | 'below', string | undefined>>>;

interface TierFieldsProps {
  tier: EditedTier;
  /** The tier's name in the labels of the fields: its saved name, or `Segment 1` in the editor of custom models. */
  called: string;
  faults: TierFaults;
  disabled: boolean;
  onTier: (change: TierEdit) => void;
  /** More fields or buttons for this tier. */
  children?: ReactNode;
}

/** Asks for a tier's name, colour and strategy. */
export function TierFields({ tier, called, faults, disabled, onTier, children }: TierFieldsProps) {
  const pane = usePaneStyles();
  const styles = useStyles();
  const { text } = useWords();
  const fill = isColor(tier.fill) ? tier.fill : '#FFFFFF';
  return (
    <div role="group" aria-label={called} className={styles.tier}>
      <div className={styles.row}>
        <Field className={styles.name} label={text.policy.name} {...validationOf(faults.name)}>
          <Input
            className={pane.input}
            aria-label={text.policy.nameOf(called)}
            value={tier.name}
            disabled={disabled}
            onChange={(_, { value }) => onTier({ name: value })}
          />
        </Field>
        <Field label={text.policy.colour} {...validationOf(faults.fill)}>
          <input
            className={styles.color}
            type="color"
            list="tier-colours"
            aria-label={text.policy.colourOf(called)}
            value={fill.toLowerCase()}
            disabled={disabled}
            onChange={({ target }) => onTier({ fill: target.value.toUpperCase() })}
          />
        </Field>
      </div>
      <Field label={text.policy.strategy} {...validationOf(faults.strategy)}>
        <Textarea
          className={pane.input}
          resize="vertical"
          aria-label={text.policy.strategyOf(called)}
          value={tier.strategy}
          disabled={disabled}
          onChange={(_, { value }) => onTier({ strategy: value })}
        />
      </Field>
      {children}
    </div>
  );
}

/** Lists colours that people with any colour vision can distinguish; the browser offers them in every colour field. */
export function TierColours() {
  return (
    <datalist id="tier-colours">
      {Object.values(palette).map(({ fill }) => (
        <option key={fill} value={fill.toLowerCase()} />
      ))}
    </datalist>
  );
}
