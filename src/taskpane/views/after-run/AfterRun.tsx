import type { Segmentation } from '../../hooks/use-segmentation';
import { useWords } from '../../text/words';
import { Disclosure } from '../shared/Disclosure';
import { usePaneStyles } from '../shared/styles';
import { ByHandFacts } from './ByHandFacts';
import { HistoryFacts } from './HistoryFacts';
import { MovesList } from './MovesList';
import { PrintSetUp } from './PrintSetUp';
import { UndoButton } from './UndoButton';
import { WrittenFacts } from './WrittenFacts';

/**
 * Shows what a run wrote, which clients moved to another tier since the run before, how to undo the run, and how to
 * print the sheet. The button that undoes is in the note above the answer, as long as there is one.
 */
export function AfterRun({
  segmentation,
}: {
  segmentation: Pick<Segmentation, 'state' | 'model' | 'undo' | 'goTo' | 'printing'>;
}) {
  const pane = usePaneStyles();
  const { text, count } = useWords();
  const { state, model, goTo, printing } = segmentation;
  const { notice, customers } = state;
  const outcome = notice?.kind === 'segmented' ? notice.outcome : undefined;
  const moves = outcome?.plan.moves;
  const canUndo = state.undo && !state.undo.isChanged;
  if (!outcome && !canUndo) return null;
  return (
    <div className={pane.section}>
      {outcome && <WrittenFacts outcome={outcome} goTo={goTo} />}
      {outcome?.byHand && <ByHandFacts byHand={outcome.byHand} />}
      {outcome?.history && <HistoryFacts history={outcome.history} />}
      {moves?.length === 0 && <p className={pane.text}>{text.afterRun.moves.nobody}</p>}
      {moves && moves.length > 0 && (
        <Disclosure summary={text.afterRun.moves.did(count(moves.length))}>
          <MovesList moves={moves} model={model} goTo={goTo} />
        </Disclosure>
      )}
      {canUndo && (
        <>
          {!outcome && <UndoButton segmentation={segmentation} />}
          <p id="what-is-undone" className={pane.note}>
            {text.afterRun.whatIsUndone}
          </p>
        </>
      )}
      {outcome && customers && (
        <PrintSetUp actions={printing} customers={customers.range} disabled={state.work !== undefined} />
      )}
    </div>
  );
}
