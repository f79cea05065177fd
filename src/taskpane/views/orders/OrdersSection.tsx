import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { looksLikeOrders } from '../../../orders/columns/looks-like-orders';
import { words } from '../../../orders/words/languages';
import type { Customers } from '../../../sheet/customers';
import type { OrdersActions } from '../../state/orders-actions';
import { useWords } from '../../text/words';
import { FailureText } from '../shared/FailureText';
import { HeadedSection } from '../shared/HeadedSection';
import { usePaneStyles } from '../shared/styles';
import { Working } from '../shared/Working';
import { OrdersPlan } from './OrdersPlan';
import { useOrders } from './use-orders';

/** Stands above the page, with the margins that the page's own sections have. */
const useStyles = makeStyles({
  above: { margin: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}` },
});

interface OrdersSectionProps {
  customers: Customers | undefined;
  actions: OrdersActions;
  /** Called once the sheet of clients was written or removed: another sheet is in front then. */
  onDone: () => void;
}

/** Says that a list looks like orders, and offers to add them up to clients. Shows nothing for any other list. */
export function OrdersSection({ customers, actions, onDone }: OrdersSectionProps) {
  const pane = usePaneStyles();
  const styles = useStyles();
  const { language, count } = useWords();
  const orders = useOrders(actions, language, onDone);
  const looks = useMemo(() => customers && looksLikeOrders(customers), [customers]);
  const { step, chosen } = orders;
  const text = words[language].pane;
  const isMade = customers?.isMadeFromOrders === true;
  if (!looks && !isMade && step.kind === 'offered') return null;

  return (
    <div className={styles.above}>
      <HeadedSection heading={isMade ? text.made : text.heading}>
        {isMade && step.kind === 'offered' && (
          <>
            <p className={pane.text}>{text.makeAgain}</p>
            <div className={pane.buttons}>
              <Button onClick={() => void orders.remove(customers)}>{text.remove}</Button>
            </div>
          </>
        )}
        {!isMade && looks && step.kind === 'offered' && (
          <>
            <p className={pane.text}>
              {text.why(
                looks.example.client,
                count(looks.example.lines).shown,
                count(looks.example.of).shown,
              )}
            </p>
            <div className={pane.buttons}>
              <Button onClick={orders.look}>{text.look}</Button>
            </div>
          </>
        )}
        {step.kind === 'looking' && <Working title={text.looking} isCancelDisabled />}
        {step.kind === 'asking' && (
          <>
            {step.found.alike.map(({ sheetId, sheetName }) => (
              <Checkbox
                key={sheetId}
                label={text.also(sheetName)}
                checked={chosen.also.includes(sheetId)}
                onChange={(_, { checked }) => {
                  const others = chosen.also.filter((each) => each !== sheetId);
                  void orders.choose(step.found, {
                    ...chosen,
                    also: checked === true ? [...others, sheetId] : others,
                  });
                }}
              />
            ))}
            <OrdersPlan
              outcome={step.outcome}
              answers={chosen.answers}
              onAnswers={(answers) => void orders.choose(step.found, { ...chosen, answers })}
              onMake={() => void orders.write(step.found)}
              onLeave={orders.leave}
            />
          </>
        )}
        {step.kind === 'writing' && (
          <Working
            title={text.writing}
            share={
              step.progress?.kind === 'writing'
                ? step.progress.rows / Math.max(1, step.progress.of)
                : undefined
            }
            onCancel={orders.cancel}
            isCancelDisabled={step.progress !== undefined && step.progress.kind !== 'writing'}
          />
        )}
        {step.kind === 'removing' && <Working title={text.removing} isCancelDisabled />}
        {(step.kind === 'done' || step.kind === 'removed') && (
          <p className={pane.text} role="status">
            {text[step.kind](step.sheet)}
          </p>
        )}
        {step.kind === 'failed' && (
          <div role="alert">
            <FailureText failure={step.failure} />
            <div className={pane.buttons}>
              <Button onClick={orders.leave}>{text.cancel}</Button>
            </div>
          </div>
        )}
      </HeadedSection>
    </div>
  );
}
