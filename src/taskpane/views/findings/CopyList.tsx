import { Button, makeStyles } from '@fluentui/react-components';
import { useWords } from '../../text/words';
import { usePaneStyles } from '../shared/styles';

const useStyles = makeStyles({ button: { alignSelf: 'flex-start' } });

/** Offers to copy the list of what needs attention to a new sheet, to pass it on or work through it. */
export function CopyList({ disabled, onCopy }: { disabled: boolean; onCopy: () => void }) {
  const pane = usePaneStyles();
  const styles = useStyles();
  const { text } = useWords();
  return (
    <div className={pane.section}>
      <p id="what-is-copied" className={pane.note}>
        {text.list.whatIsCopied}
      </p>
      <Button
        className={styles.button}
        size="small"
        aria-describedby="what-is-copied"
        disabledFocusable={disabled}
        onClick={onCopy}
      >
        {text.list.copy}
      </Button>
    </div>
  );
}
