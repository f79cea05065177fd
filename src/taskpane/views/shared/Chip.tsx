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
  /** Whether it is the one chosen among its neighbours. */
  chosen: boolean;
  disabled: boolean;
  label?: string;
  children: ReactNode;
  onChoose: () => void;
}

/** Shows a choice that one click takes. */
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
