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
}

/** Says that a list looks like orders, and offers to add them up to clients. Shows nothing for any other list. */
export function OrdersSection({ customers, actions }: OrdersSectionProps) {
  const pane = usePaneStyles();
  const styles = useStyles();
  const { language, count } = useWords();
  const orders = useOrders(actions, language);
  const looks = useMemo(() => customers && looksLikeOrders(customers), [customers]);
  const { step, chosen } = orders;
  const text = words[language].pane;
  if (!looks && step.kind === 'offered') return null;

  return (
    <div className={styles.above}>
      <HeadedSection heading={text.heading}>
        {looks && step.kind === 'offered' && (
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
        {step.kind === 'done' && (
          <p className={pane.text} role="status">
            {text.done(step.sheet)}
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
