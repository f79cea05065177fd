import { Button, makeStyles } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Customers } from '../../../sheet/customers';
import { missingFrom, type MissingColumns } from '../../state/missing';
import type { Segmentation } from '../../hooks/use-segmentation';
import { useWords, type Words } from '../../text/words';
import { RemovalConfirmation } from '../findings/RemovalConfirmation';
import { RunProgress } from './RunProgress';
import { usePaneStyles } from '../shared/styles';

const useStyles = makeStyles({
  primary: { flexGrow: 1 },
});

interface ActionBarProps {
  customers: Customers;
  segmentation: Pick<
    Segmentation,
    'state' | 'dispatch' | 'model' | 'isComplete' | 'segment' | 'cancel' | 'askRemoval' | 'remove' | 'goTo'
  >;
}

/**
 * Shows the buttons that write and remove segments, and the progress of work. Before columns are removed, shows the
 * question about this instead.
 */
export function ActionBar({ customers, segmentation }: ActionBarProps) {
  const pane = usePaneStyles();
  const styles = useStyles();
  const words = useWords();
  const { language, text } = words;
  const { state, dispatch, model, isComplete, segment, cancel, askRemoval, remove, goTo } = segmentation;
  const { work, removal } = state;
  const removable = customers.segmentedBy.includes(model.id);
  const incomplete = !work && !isComplete;
  const missing = missingFrom(state.draft, model, state.decimalMark);
  const hint =
    missing.columns.least > 0
      ? missingText(missing.columns, words)
      : missing.cutoffs.length === 0 && missing.room
        ? text.caps.missing
        : text.cutoffs.missing(missing.cutoffs.map(({ name }) => name[language]).join(text.listSeparator));

  const removeButton = useRef<HTMLButtonElement>(null);
  const wasConfirming = useRef(false);
  useEffect(() => {
    if (wasConfirming.current && !removal) removeButton.current?.focus();
    wasConfirming.current = removal !== undefined;
  }, [removal]);

  if (removal) {
    return (
      <div className={pane.bar}>
        <RemovalConfirmation
          sheet={customers.range.sheetName}
          referring={removal}
          goTo={goTo}
          onRemove={remove}
          onCancel={() => dispatch({ type: 'removalCancelled' })}
        />
      </div>
    );
  }
  return (
    <div className={pane.bar}>
      <RunProgress state={state} onCancel={cancel} />
      {incomplete && (
        <p id="missing" className={pane.note}>
          {hint}
        </p>
      )}
      <div className={pane.buttons}>
        <Button
          className={styles.primary}
          appearance="primary"
          aria-describedby={incomplete ? 'missing' : undefined}
          disabledFocusable={work !== undefined || !isComplete}
          onClick={segment}
        >
          {text.actions.segment}
        </Button>
        {removable && (
          <Button ref={removeButton} disabledFocusable={work !== undefined} onClick={askRemoval}>
            {text.actions.remove}
          </Button>
        )}
      </div>
    </div>
  );
}

function missingText({ measures, least }: MissingColumns, { text, language, count }: Words): string {
  const names = measures.map(({ name }) => name[language]).join(text.listSeparator);
  return least < measures.length
    ? text.measures.missingSome(count(least), names)
    : text.measures.missing(names);
}
