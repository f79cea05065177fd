import { Button } from '@fluentui/react-components';
import type { Later } from './use-later';
import { useWords } from '../../text/words';
import { usePaneStyles } from './styles';

/** Says that a part of the pane is being loaded, or that it cannot be, with a button that tries again. */
export function Loading(part: Later<unknown>) {
  const pane = usePaneStyles();
  const { text } = useWords();
  if (part.kind === 'loaded' || part.kind === 'waiting') return null;
  if (part.kind === 'asked')
    return (
      <p className={pane.text} role="status">
        {text.pages.loading}
      </p>
    );
  return (
    <div role="alert">
      <p className={pane.text}>{text.pages.notLoaded}</p>
      <Button size="small" onClick={part.again}>
        {text.pages.tryAgain}
      </Button>
    </div>
  );
}
