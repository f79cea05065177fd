import { Button } from '@fluentui/react-components';
import type { LooksLikeOrders } from '../../../orders/columns/looks-like-orders';
import type { Customers } from '../../../sheet/customers';
import type { Segmentation } from '../../hooks/use-segmentation';
import type { OrdersActions } from '../../state/actions/orders-actions';
import { useWords } from '../../text/words';
import { usePaneStyles } from '../shared/styles';
import { useOrdersCounted } from './use-orders';

interface OrdersOfferProps {
  segmentation: Pick<Segmentation, 'state' | 'dispatch' | 'areOrders'>;
  actions: OrdersActions;
  customers: Customers;
  looks: LooksLikeOrders;
  onLook: () => void;
}

/** Says why a list looks like orders, and asks whether to add them up or to treat each row as a client. */
export function OrdersOffer({ segmentation, actions, customers, looks, onLook }: OrdersOfferProps) {
  const pane = usePaneStyles();
  const { language, text: all, count, date } = useWords();
  const { state, dispatch, areOrders } = segmentation;
  const counted = useOrdersCounted(actions, language, areOrders ? customers : undefined, state.edits);
  const text = all.orders;
  const { client, lines, of } = looks.example;
  const name = (areClients: boolean) => dispatch({ type: 'rowsNamed', areClients });

  if (state.rowsAreClients)
    return (
      <>
        <p className={pane.text}>{text.rowsAreClients}</p>
        <div className={pane.buttons}>
          <Button size="small" onClick={() => name(false)}>
            {text.rowsAreOrders}
          </Button>
        </div>
      </>
    );
  return (
    <>
      {counted && (
        <p className={pane.text}>
          {text.counted(
            count(counted.orders),
            count(counted.clients),
            date(counted.firstDay),
            date(counted.lastDay),
          )}
        </p>
      )}
      <p className={pane.text}>{text.why(client, count(lines), count(of))}</p>
      <div className={pane.buttons}>
        <Button appearance="primary" onClick={onLook}>
          {text.look}
        </Button>
        {areOrders && <Button onClick={() => name(true)}>{text.eachRow}</Button>}
      </div>
    </>
  );
}
