import { Button, Checkbox } from '@fluentui/react-components';
import { textOfNote } from '../../../orders/ask/text-of-question';
import { useWords } from '../../text/words';
import { Disclosure } from '../shared/Disclosure';
import { FailureText } from '../shared/FailureText';
import { usePaneStyles } from '../shared/styles';
import { Working } from '../shared/Working';
import { AsOfPart } from './AsOfPart';
import { OrderColumnsPart } from './OrderColumnsPart';
import { OrdersAttention } from './OrdersAttention';
import { OrderQuestions } from './OrderQuestions';
import type { Chosen, Orders, OrdersAsking } from './use-orders';

interface OrdersPlanProps {
  asking: OrdersAsking;
  orders: Orders;
  goTo: (address: string) => void;
}

/** Says what will be written, asks what is uncertain, and writes only on a click. */
export function OrdersPlan({ asking, orders, goTo }: OrdersPlanProps) {
  const pane = usePaneStyles();
  const { language, text: all, count } = useWords();
  const text = all.orders;
  const { found, chosen, outcome, isCounting, failure } = asking;
  const { again, isNew, sheet, clients, notes } = outcome;
  // The others are listed with their cells.
  const told = notes.filter(({ places }) => places === undefined);
  const choose = (change: Partial<Chosen>) => void orders.choose(asking, { ...chosen, ...change });
  return (
    <>
      {found.alike.map(({ sheetId, sheetName }) => (
        <Checkbox
          key={sheetId}
          label={text.also(sheetName)}
          checked={chosen.also.includes(sheetId)}
          onChange={(_, { checked }) => {
            const others = chosen.also.filter((each) => each !== sheetId);
            choose({ also: checked === true ? [...others, sheetId] : others });
          }}
        />
      ))}
      <p className={pane.text}>
        {isNew ? text.newSheet(count(clients), sheet) : text.sameSheet(count(clients), sheet)}
        {again &&
          ` ${text.changes(count(again.changed), count(again.added.length), count(again.gone.length))}`}
      </p>
      {again && again.changes.length > 0 && (
        <Disclosure summary={text.changed}>
          <ul className={pane.list}>
            {again.changes.map(({ cell, before, after }) => (
              <li key={cell} className={pane.note}>
                {`${cell}: ${before} → ${after}`}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {found.before && <p className={pane.note}>{text.asTheLastTime}</p>}
      <OrderColumnsPart
        found={found}
        columns={chosen.columns}
        disabled={isCounting === true}
        onColumns={(columns) => choose({ columns })}
      />
      <AsOfPart outcome={outcome} chosen={chosen.asOf} disabled={false} onDay={(asOf) => choose({ asOf })} />
      <OrderQuestions
        questions={outcome.questions}
        answers={chosen.answers}
        onAnswers={(answers) => choose({ answers })}
      />
      <OrdersAttention outcome={outcome} goTo={goTo} />
      <Disclosure summary={text.told}>
        <ul className={pane.list}>
          {told.map((note, index) => (
            <li key={index} className={pane.note}>
              {textOfNote(note, language)}
            </li>
          ))}
        </ul>
      </Disclosure>
      {isCounting && <Working title={text.looking} onCancel={orders.cancel} isCancelDisabled={false} />}
      {failure && (
        <div role="alert">
          <FailureText failure={failure} />
        </div>
      )}
      <div className={pane.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={isCounting === true || failure !== undefined}
          onClick={() => void orders.write(asking)}
        >
          {isNew ? text.make : text.again}
        </Button>
        <Button onClick={orders.leave}>{text.cancel}</Button>
      </div>
    </>
  );
}
