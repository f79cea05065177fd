import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { useWords } from '../../text/words';
import { usePaneStyles } from './styles';

const useStyles = makeStyles({
  progress: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  cancel: { alignSelf: 'flex-start' },
});

interface WorkingProps {
  /** What is being done. */
  said: string;
  /** How far it has come; undefined if nobody knows. */
  share?: number | undefined;
  /** Left out where there is no way back. */
  onCancel?: (() => void) | undefined;
  /** Set where it is too late to cancel, or done already. */
  isCancelDisabled: boolean;
}

/** What is being done and how far it has come, with the way back. */
export function Working({ said, share, onCancel, isCancelDisabled }: WorkingProps) {
  const pane = usePaneStyles();
  const styles = useStyles();
  const { text } = useWords();
  const label = useId();

  return (
    <div className={styles.progress}>
      <p id={label} className={pane.text}>
        {said}
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
