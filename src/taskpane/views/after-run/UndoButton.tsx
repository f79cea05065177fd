import { Button, makeStyles } from '@fluentui/react-components';
import type { Segmentation } from '../../hooks/use-segmentation';
import { useWords } from '../../text/words';

const useStyles = makeStyles({ button: { alignSelf: 'flex-start' } });

/**
 * Shows a button that undoes the last run; nothing if that is no longer possible. `AfterRun` shows the text
 * that explains it.
 */
export function UndoButton({
  segmentation: { state, undo },
}: {
  segmentation: Pick<Segmentation, 'state' | 'undo'>;
}) {
  const styles = useStyles();
  const { text } = useWords();
  if (!state.undo || state.undo.isChanged) return null;
  return (
    <Button
      className={styles.button}
      size="small"
      aria-describedby="what-is-undone"
      disabledFocusable={state.work !== undefined}
      onClick={undo}
    >
      {text.afterRun.undo}
    </Button>
  );
}
