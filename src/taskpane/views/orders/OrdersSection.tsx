import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Segmentation } from '../../hooks/use-segmentation';
import type { OrdersActions } from '../../state/actions/orders-actions';
import { countsRows, shareOf } from '../../text/progress-text';
import { useWords } from '../../text/words';
import { HeadedSection } from '../shared/HeadedSection';
import { StepEnd } from '../shared/StepEnd';
import { usePaneStyles } from '../shared/styles';
import { Working } from '../shared/Working';
import { OrdersOffer } from './OrdersOffer';
import { OrdersPlan } from './OrdersPlan';
import { useOrders } from './use-orders';

/** The section is above the page, so it needs the margins that the page gives its own sections. */
const useStyles = makeStyles({
  above: { margin: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}` },
});

interface OrdersSectionProps {
  segmentation: Pick<Segmentation, 'state' | 'dispatch' | 'orders' | 'areOrders' | 'lookAgain' | 'goTo'>;
  actions: OrdersActions;
}

/** Says that a list looks like orders, and offers to add them up to clients. Shows nothing for any other list. */
export function OrdersSection({ segmentation, actions }: OrdersSectionProps) {
  const pane = usePaneStyles();
  const styles = useStyles();
  const { language, text: all } = useWords();
  const { orders: looks, lookAgain } = segmentation;
  const { customers } = segmentation.state;
  // Writing or removing the sheet of clients changes the active sheet, so looks for customers again.
  const orders = useOrders(actions, language, lookAgain);
  const { step, progress } = orders;
  const text = all.orders;
  const isMade = customers?.isMadeFromOrders === true;
  const isOffered = step.kind === 'offered';
  if (isOffered && !isMade && !looks) return null;

  return (
    <div className={styles.above}>
      <HeadedSection heading={isMade ? text.made : text.heading}>
        {isOffered && isMade && (
          <>
            <p className={pane.text}>{text.makeAgain}</p>
            <div className={pane.buttons}>
              <Button onClick={() => void orders.remove(customers)}>{text.remove}</Button>
            </div>
          </>
        )}
        {isOffered && !isMade && looks && customers && (
          <OrdersOffer
            {...{ segmentation, actions, customers, looks }}
            onLook={() => void orders.look(customers)}
          />
        )}
        {step.kind === 'looking' && (
          <Working title={text.looking} onCancel={orders.leave} isCancelDisabled={false} />
        )}
        {step.kind === 'asking' && <OrdersPlan asking={step} orders={orders} goTo={segmentation.goTo} />}
        {step.kind === 'writing' && (
          <Working
            title={text.writing}
            share={shareOf(progress)}
            onCancel={orders.cancel}
            isCancelDisabled={progress !== undefined && !countsRows(progress)}
          />
        )}
        {step.kind === 'removing' && <Working title={text.removing} isCancelDisabled />}
        <StepEnd step={step} onClose={orders.leave}>
          {step.kind === 'done' || step.kind === 'removed' ? text[step.kind](step.sheet) : undefined}
        </StepEnd>
      </HeadedSection>
    </div>
  );
}
