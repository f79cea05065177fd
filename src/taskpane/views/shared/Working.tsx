import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { useWords } from '../../text/words';
import { usePaneStyles } from './styles';

const useStyles = makeStyles({
  progress: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  cancel: { alignSelf: 'flex-start' },
});

interface WorkingProps {
  /** Names the work. */
  title: string;
  /** Progress from 0 to 1; undefined if it is not known. */
  share?: number | undefined;
  /** Cancels the work; left out if it cannot be cancelled. */
  onCancel?: (() => void) | undefined;
  /** True if it is too late to cancel, or the user has already cancelled. */
  isCancelDisabled: boolean;
}

/** Shows work and its progress, with a Cancel button if it can be cancelled. */
export function Working({ title, share, onCancel, isCancelDisabled }: WorkingProps) {
  const pane = usePaneStyles();
  const styles = useStyles();
  const { text } = useWords();
  const label = useId();

  return (
    <div className={styles.progress}>
      <p id={label} className={pane.text}>
        {title}
      </p>
      <ProgressBar aria-labelledby={label} value={share} />
      {onCancel && (
        <Button className={styles.cancel} disabledFocusable={isCancelDisabled} onClick={onCancel}>
          {text.actions.cancel}
        </Button>
      )}
    </div>
  );
}
