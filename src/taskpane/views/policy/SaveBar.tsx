import { Button } from '@fluentui/react-components';
import { useWords } from '../../words';
import { usePaneStyles } from '../styles';

interface SaveBarProps {
  valid: boolean;
  disabled: boolean;
  onSave: () => void;
  onDiscard: () => void;
}

/** What was changed is kept only by a click, and only where all of it is valid. */
export function SaveBar({ valid, disabled, onSave, onDiscard }: SaveBarProps) {
  const pane = usePaneStyles();
  const { text } = useWords();
  return (
    <div className={pane.bar}>
      <p id="unsaved" className={pane.note} role="status">
        {valid ? text.policy.unsaved : text.policy.invalid}
      </p>
      <div className={pane.buttons}>
        <Button
          appearance="primary"
          aria-describedby="unsaved"
          disabledFocusable={disabled || !valid}
          onClick={onSave}
        >
          {text.policy.save}
        </Button>
        <Button disabledFocusable={disabled} onClick={onDiscard}>
          {text.policy.discard}
        </Button>
      </div>
    </div>
  );
}
