import type { PaneState } from '../../state/pane-state';
import { progressText } from '../../text/progress-text';
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
  const isGoingBack = progress !== undefined && progress.kind !== 'writing';

  return (
    <Working
      title={progress ? progressText(progress, words) : words.text.actions.busy[kind]}
      share={progress?.kind === 'writing' ? progress.rows / Math.max(1, progress.of) : undefined}
      onCancel={kind === 'segmenting' ? onCancel : undefined}
      isCancelDisabled={isCancelling || isGoingBack}
    />
  );
}
