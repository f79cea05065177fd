import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useWords } from '../../words';
import { usePaneStyles } from '../styles';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    margin: `auto calc(-1 * ${tokens.spacingHorizontalM}) calc(-1 * ${tokens.spacingVerticalM})`,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (min-height: 480px)': { position: 'sticky', bottom: 0, zIndex: 1 },
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface SaveBarProps {
  valid: boolean;
  disabled: boolean;
  onSave: () => void;
  onDiscard: () => void;
}

/** What was changed is kept only by a click, and only where all of it is valid. */
export function SaveBar({ valid, disabled, onSave, onDiscard }: SaveBarProps) {
  const pane = usePaneStyles();
  const styles = useStyles();
  const { text } = useWords();
  return (
    <div className={styles.bar}>
      <p id="unsaved" className={pane.note} role="status">
        {valid ? text.policy.unsaved : text.policy.invalid}
      </p>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          aria-describedby="unsaved"
          disabledFocusable={disabled || !valid}
          onClick={onSave}
        >
          {text.policy.save}
        </Button>
        <Button disabledFocusable={disabled} onClick={onDiscard}>
          {text.policy.discard}
        </Button>
      </div>
    </div>
  );
}
