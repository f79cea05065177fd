import { Button, makeStyles } from '@fluentui/react-components';
import type { Segmentation } from '../../hooks/use-segmentation';
import { useWords } from '../../text/words';
import { usePaneStyles } from '../shared/styles';

const useStyles = makeStyles({ button: { alignSelf: 'flex-start' } });

/** Offers, after a run, to undo it. */
export function AfterRun({ segmentation: { state, undo } }: { segmentation: Segmentation }) {
  const pane = usePaneStyles();
  const styles = useStyles();
  const { text } = useWords();
  if (!state.undo || state.undo.isChanged) return null;
  return (
    <div className={pane.section}>
      <Button
        className={styles.button}
        size="small"
        aria-describedby="what-is-undone"
        disabledFocusable={state.work !== undefined}
        onClick={undo}
      >
        {text.afterRun.undo}
      </Button>
      <p id="what-is-undone" className={pane.note}>
        {text.afterRun.whatIsUndone}
      </p>
    </div>
  );
}
