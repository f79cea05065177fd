import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  chip: {
    minWidth: 0,
    maxWidth: '100%',
    minHeight: '24px',
    padding: `0 ${tokens.spacingHorizontalS}`,
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'left',
  },
});

interface ChipProps {
  /** True if this chip is the chosen one of its group. */
  chosen: boolean;
  disabled: boolean;
  label?: string;
  children: ReactNode;
  onChoose: () => void;
}

/** Shows one of several choices as a rounded button. */
export function Chip({ chosen, disabled, label, children, onChoose }: ChipProps) {
  const styles = useStyles();
  return (
    <Button
      className={styles.chip}
      size="small"
      shape="circular"
      appearance={chosen ? 'primary' : 'secondary'}
      aria-pressed={chosen}
      aria-label={label}
      disabledFocusable={disabled}
      onClick={onChoose}
    >
      {children}
    </Button>
  );
}
