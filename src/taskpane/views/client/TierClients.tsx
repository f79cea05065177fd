import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { clientCell, sheetColumn } from '../../../sheet/customer-range';
import type { Customers } from '../../../sheet/customers';
import type { Plan } from '../../../sheet/plan/plan';
import type { Segmentation } from '../../hooks/use-segmentation';
import type { SegmentActions } from '../../state/actions';
import { failureOf, type Failure } from '../../state/failure';
import { useWords } from '../../text/words';
import { FailureText } from '../shared/FailureText';
import { usePaneStyles } from '../shared/styles';
import { VirtualList } from '../shared/VirtualList';
import { useClientsOfTier } from './use-clients-of-tier';

const useStyles = makeStyles({ buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' } });

interface TierClientsProps {
  actions: SegmentActions;
  segmentation: Segmentation;
  plan: Plan;
  customers: Customers;
  /** Index of the tier, or another outcome (`ClientOutcomes`). */
  outcome: number;
  name: string;
}

/** Lists the clients of a tier, largest first; a click goes to the client. Copies them to a new sheet. */
export function TierClients({ actions, segmentation, plan, customers, outcome, name }: TierClientsProps) {
  const pane = usePaneStyles();
  const styles = useStyles();
  const { text, count, number } = useWords();
  const { state, lens, goTo } = segmentation;
  const clients = useClientsOfTier(actions, { plan, customers, outcome, overrides: state.overrides, lens });
  const [copied, setCopied] = useState<
    { readonly sheet: string; readonly of: number } | { readonly failure: Failure }
  >();
  if (!clients) return <p className={pane.note}>{text.counts.counting}</p>;

  const amount = (row: number) => {
    const sum = clients.amountOf(row);
    return sum === undefined ? '' : number(sum);
  };
  const copy = () =>
    actions
      .copyClients(
        plan,
        clients.rows.flatMap((row) => plan.basis.clients.rowsWith(row)),
        name,
      )
      .then(({ sheet }) => setCopied({ sheet, of: clients.rows.length }))
      .catch((error: unknown) => setCopied({ failure: failureOf(error) }));
  return (
    <>
      <VirtualList
        items={clients.rows}
        label={text.client.list(name)}
        onChoose={(row) => goTo(clientCell(plan.range, row, sheetColumn(plan.range, 0)))}
      >
        {(row) => text.client.ofList(plan.basis.nameOf(row) || text.client.unnamed, amount(row))}
      </VirtualList>
      <div className={styles.buttons}>
        <Button size="small" disabledFocusable={state.work !== undefined} onClick={copy}>
          {text.client.copy}
        </Button>
      </div>
      {copied && 'sheet' in copied && (
        <p className={pane.note} role="status">
          {text.client.copied(count(copied.of), copied.sheet)}
        </p>
      )}
      {copied && 'failure' in copied && <FailureText failure={copied.failure} />}
    </>
  );
}
