import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import type { Progress } from '../../sheet/progress';
import type { PaneState } from '../state/pane-state';
import { useWords, type Words } from '../words';
import { usePaneStyles } from './styles';

const useStyles = makeStyles({
  progress: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  cancel: { alignSelf: 'flex-start' },
});

interface RunProgressProps {
  state: PaneState;
  onCancel: () => void;
}

/** What is being done and how far it has come; while segments are written, with the way back. */
export function RunProgress({ state: { busy, progress, cancelling }, onCancel }: RunProgressProps) {
  const pane = usePaneStyles();
  const styles = useStyles();
  const words = useWords();
  if (!busy) return null;
  const share = progress?.kind === 'writing' ? progress.rows / Math.max(1, progress.of) : undefined;
  const isGoingBack = progress !== undefined && progress.kind !== 'writing';

  return (
    <div className={styles.progress}>
      <p id="progress" className={pane.text}>
        {progress ? progressText(progress, words) : words.text.actions.busy[busy]}
      </p>
      <ProgressBar aria-labelledby="progress" value={share} />
      {busy === 'segmenting' && (
        <Button className={styles.cancel} disabledFocusable={cancelling || isGoingBack} onClick={onCancel}>
          {words.text.actions.cancel}
        </Button>
      )}
    </div>
  );
}

function progressText(progress: Progress, { text, count }: Words): string {
  if (progress.kind !== 'writing') return text.actions[progress.kind];
  return text.actions.written(count(progress.rows), count(progress.of));
}
