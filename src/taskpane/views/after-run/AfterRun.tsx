import { Button, makeStyles } from '@fluentui/react-components';
import type { Segmentation } from '../../hooks/use-segmentation';
import { useWords } from '../../text/words';
import { Disclosure } from '../shared/Disclosure';
import { usePaneStyles } from '../shared/styles';
import { MovesList } from './MovesList';

const useStyles = makeStyles({ button: { alignSelf: 'flex-start' } });

/** Shows which clients moved to another tier since the run before, and a button that undoes the run. */
export function AfterRun({
  segmentation: { state, model, undo, goTo },
}: {
  segmentation: Pick<Segmentation, 'state' | 'model' | 'undo' | 'goTo'>;
}) {
  const pane = usePaneStyles();
  const styles = useStyles();
  const { text, count } = useWords();
  const { notice } = state;
  const moves = notice?.kind === 'segmented' ? notice.outcome.plan.moves : undefined;
  const canUndo = state.undo && !state.undo.isChanged;
  if (!moves && !canUndo) return null;
  return (
    <div className={pane.section}>
      {moves?.length === 0 && <p className={pane.text}>{text.afterRun.moves.nobody}</p>}
      {moves && moves.length > 0 && (
        <Disclosure summary={text.afterRun.moves.did(count(moves.length))}>
          <MovesList moves={moves} model={model} goTo={goTo} />
        </Disclosure>
      )}
      {canUndo && (
        <>
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
        </>
      )}
    </div>
  );
}
