import type { PaneState } from '../../state/pane-state';
import { countsRows, progressText, shareOf } from '../../text/progress-text';
import { useWords } from '../../text/words';
import { Working } from '../shared/Working';

interface RunProgressProps {
  state: PaneState;
  onCancel: () => void;
}

/** Shows the work and its progress, with a Cancel button while segments are written. */
export function RunProgress({ state: { work }, onCancel }: RunProgressProps) {
  const words = useWords();
  if (!work) return null;
  const { kind, progress, isCancelling } = work;
  const isGoingBack = progress !== undefined && !countsRows(progress);

  return (
    <Working
      title={progress ? progressText(progress, words) : words.text.actions.busy[kind]}
      share={shareOf(progress)}
      onCancel={kind === 'segmenting' ? onCancel : undefined}
      isCancelDisabled={isCancelling || isGoingBack}
    />
  );
}
