import { Button } from '@fluentui/react-components';
import { editedPolicy, noEdits } from '../../state/policy-edits';
import { useWords } from '../../text/words';
import { usePaneStyles } from '../shared/styles';
import type { EditedPolicyProps } from './EditedPolicy';

/** Offers to save or discard the unsaved changes. Saving is possible only if all of them are valid. */
export function SaveBar({ now, policy, decimalMark, edits, onEdits }: EditedPolicyProps) {
  const pane = usePaneStyles();
  const { text } = useWords();
  if (Object.keys(edits).length === 0) return null;

  const next = editedPolicy(now, edits, decimalMark);
  const save = async () => {
    if (next && (await policy.change(now, next, text.policy.saved))) onEdits(noEdits);
  };
  return (
    <div className={pane.bar}>
      <p id="unsaved" className={pane.note} role="status">
        {next ? text.policy.unsaved : text.policy.invalid}
      </p>
      <div className={pane.buttons}>
        <Button
          appearance="primary"
          aria-describedby="unsaved"
          disabledFocusable={policy.working || !next}
          onClick={save}
        >
          {text.policy.save}
        </Button>
        <Button disabledFocusable={policy.working} onClick={() => onEdits(noEdits)}>
          {text.policy.discard}
        </Button>
      </div>
    </div>
  );
}
