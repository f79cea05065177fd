import { Button, MessageBar, MessageBarActions, MessageBarBody, Spinner } from '@fluentui/react-components';
import { looksLikeOrders } from '../../../orders/columns/looks-like-orders';
import type { Plan } from '../../../sheet/plan/plan';
import { addressOf } from '../../text/address';
import type { Segmentation } from '../../hooks/use-segmentation';
import { useWords } from '../../text/words';
import { CorrectRange } from './CorrectRange';
import { HeadedSection } from '../shared/HeadedSection';
import { usePaneStyles } from '../shared/styles';

interface CustomersSectionProps {
  segmentation: Pick<Segmentation, 'state' | 'model' | 'areOrders' | 'lookAgain' | 'useSelection'>;
  /**
   * The plan of the present choices, once the clients are counted. Only a plan knows which rows are no clients, and
   * where the list of a large sheet ends.
   */
  plan: Plan | undefined;
}

/** Says which customers are segmented, and offers to look for others. */
export function CustomersSection({ segmentation, plan }: CustomersSectionProps) {
  const styles = usePaneStyles();
  const { text, count } = useWords();
  const { state, model, areOrders, lookAgain, useSelection } = segmentation;
  const { customers, elsewhere, work } = state;
  const looking = work?.kind === 'looking';
  const range = (plan ?? customers)?.range;
  const noClients = plan ? plan.blankRows + plan.nonClients.length : 0;

  return (
    <HeadedSection
      heading={areOrders ? text.customers.orders : text.customers.heading}
      aside={
        <Button size="small" onClick={lookAgain} disabledFocusable={work !== undefined}>
          {text.customers.lookAgain}
        </Button>
      }
    >
      {looking && (
        <Spinner
          size="tiny"
          label={work?.progress ? text.actions.waiting : text.actions.busy.looking}
          labelPosition="after"
        />
      )}
      {!looking && !customers && <p className={styles.text}>{text.customers.none}</p>}
      {customers && range && (
        <p className={styles.text}>
          {[
            areOrders
              ? text.customers.lines(count(range.rows), addressOf(range))
              : text.customers.found(count(range.rows - noClients), addressOf(range)),
            range.tableName !== undefined && text.customers.table,
            range.picked !== undefined && text.customers.picked,
            customers.segmentedBy.includes(model.id) && text.customers.segmented,
          ]
            .filter(Boolean)
            .join(text.customers.separator)}
        </p>
      )}
      <CorrectRange disabled={work !== undefined} onUseSelection={useSelection} />
      {elsewhere && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>
            {text.customers[looksLikeOrders(elsewhere) ? 'elsewhereOrders' : 'elsewhere'](
              count(elsewhere.range.rows),
              addressOf(elsewhere.range),
            )}
          </MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={lookAgain} disabledFocusable={work !== undefined}>
              {text.customers.useThese}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </HeadedSection>
  );
}
