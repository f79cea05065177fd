import { Button, MessageBar, MessageBarActions, MessageBarBody, Spinner } from '@fluentui/react-components';
import { addressOf } from '../address';
import type { Segmentation } from '../use-segmentation';
import { useWords } from '../words';
import { CorrectRange } from './CorrectRange';
import { usePaneStyles } from './styles';

/** Whom this is about, and a way to turn to others. */
export function CustomersSection({ segmentation }: { segmentation: Segmentation }) {
  const styles = usePaneStyles();
  const { text, count } = useWords();
  const { state, model, lookAgain, useSelection } = segmentation;
  const { customers, elsewhere, busy } = state;
  const looking = busy === 'looking';

  return (
    <section className={styles.section} aria-labelledby="customers-heading">
      <div className={styles.headingRow}>
        <h2 id="customers-heading" className={styles.heading}>
          {text.customers.heading}
        </h2>
        <Button size="small" onClick={lookAgain} disabledFocusable={busy !== undefined}>
          {text.customers.lookAgain}
        </Button>
      </div>
      {looking && <Spinner size="tiny" label={text.actions.busy.looking} labelPosition="after" />}
      {!looking && !customers && <p className={styles.text}>{text.customers.none}</p>}
      {customers && (
        <p className={styles.text}>
          {[
            text.customers.found(count(customers.range.rows), addressOf(customers.range)),
            customers.range.tableName !== undefined && text.customers.table,
            customers.range.picked !== undefined && text.customers.picked,
            customers.segmentedBy.includes(model.id) && text.customers.segmented,
          ]
            .filter(Boolean)
            .join(text.customers.separator)}
        </p>
      )}
      <CorrectRange disabled={busy !== undefined} onUseSelection={useSelection} />
      {elsewhere && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>
            {text.customers.elsewhere(count(elsewhere.range.rows), addressOf(elsewhere.range))}
          </MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={lookAgain} disabledFocusable={busy !== undefined}>
              {text.customers.useThese}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </section>
  );
}
