import { Button, Checkbox } from '@fluentui/react-components';
import { textOfNote } from '../../../orders/ask/text-of-question';
import { isCancelled } from '../../state/failure';
import { useWords } from '../../text/words';
import { Disclosure } from '../shared/Disclosure';
import { FailureText } from '../shared/FailureText';
import { usePaneStyles } from '../shared/styles';
import { Working } from '../shared/Working';
import { AsOfPart } from './AsOfPart';
import { OrderColumnsPart } from './OrderColumnsPart';
import { OrdersAttention } from './OrdersAttention';
import { OrderQuestions } from './OrderQuestions';
import { OrderWays } from './OrderWays';
import { RenewalPart } from './RenewalPart';
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
  const { found, chosen, outcome, isCounting, failure, notWritten = failure } = asking;
  const { again, isNew, sheet, clients, notes } = outcome;
  // Leaves out notes that have places; these are listed with their cells.
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
      </p>
      {outcome.toJoin.map(({ list: { range }, header }) => (
        <Checkbox
          key={range.sheetId}
          label={text.join(count(range.rows), range.sheetName, header)}
          checked={chosen.clientListOn === range.sheetId}
          onChange={(_, { checked }) =>
            choose({ clientListOn: checked === true ? range.sheetId : undefined })
          }
        />
      ))}
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
      {again && <RenewalPart again={again} goTo={goTo} />}
      <OrderWays
        outcome={outcome}
        writeAs={chosen.writeAs}
        disabled={isCounting === true}
        onWay={(writeAs) => choose({ writeAs })}
      />
      {isCounting && <Working title={text.looking} onCancel={orders.cancel} isCancelDisabled={false} />}
      {notWritten && (
        <div role="alert">
          {isCancelled(notWritten) && <p className={pane.text}>{all.notice.cancelled}</p>}
          <FailureText failure={notWritten} />
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
