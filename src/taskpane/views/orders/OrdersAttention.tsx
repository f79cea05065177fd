import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { ClientsOutcome } from '../../../excel/orders/write-clients';
import { mostPlaces } from '../../../orders/read/places';
import { useWords } from '../../text/words';
import { CellList } from '../shared/CellList';
import { Disclosure } from '../shared/Disclosure';
import { usePaneStyles } from '../shared/styles';
import { orderMatters } from './order-matters';

interface OrdersAttentionProps {
  outcome: ClientsOutcome;
  goTo: (address: string) => void;
}

/**
 * Says in a line how many cells need attention, with a button that shows them by kind. Shows nothing if there are none.
 */
export function OrdersAttention({ outcome, goTo }: OrdersAttentionProps) {
  const pane = usePaneStyles();
  const words = useWords();
  const { text, count } = words;
  const [isOpen, setOpen] = useState(false);
  const matters = orderMatters(outcome, words);
  if (matters.length === 0) return null;
  const all = matters.reduce((sum, { cells }) => sum + cells, 0);

  return (
    <div className={pane.part}>
      <div className={pane.headingRow}>
        <h3 className={pane.heading}>{text.attention.heading(count(all))}</h3>
        <Button size="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? text.attention.hide : text.attention.show}
        </Button>
      </div>
      {isOpen &&
        matters.map(({ id, says, cells, places }) => (
          <Disclosure key={id} summary={<span className={pane.text}>{says}</span>}>
            <CellList items={places} goTo={goTo}>
              {({ shown }) => shown}
            </CellList>
            {cells > places.length && <p className={pane.note}>{text.orders.firstOnly(count(mostPlaces))}</p>}
          </Disclosure>
        ))}
    </div>
  );
}
