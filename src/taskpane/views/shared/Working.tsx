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
  /** Left out if the work cannot be cancelled. */
  onCancel?: (() => void) | undefined;
  /** Set if it is too late to cancel, or the user has already cancelled. */
  isCancelDisabled: boolean;
}

/** Shows work, its progress, and a Cancel button if there is a way to cancel. */
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
