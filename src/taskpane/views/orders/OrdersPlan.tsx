import { Button } from '@fluentui/react-components';
import type { ClientsOutcome } from '../../../excel/orders/write-clients';
import type { Answers } from '../../../orders/answers';
import { textOfNote } from '../../../orders/ask/text-of-question';
import { words } from '../../../orders/words/languages';
import { useWords } from '../../text/words';
import { Disclosure } from '../shared/Disclosure';
import { usePaneStyles } from '../shared/styles';
import { OrderQuestions } from './OrderQuestions';

interface OrdersPlanProps {
  outcome: ClientsOutcome;
  answers: Answers;
  onAnswers: (answers: Answers) => void;
  onMake: () => void;
  onLeave: () => void;
}

/** Says what will be written, asks what is uncertain, and writes only on a click. */
export function OrdersPlan({ outcome, answers, onAnswers, onMake, onLeave }: OrdersPlanProps) {
  const pane = usePaneStyles();
  const { language, count } = useWords();
  const text = words[language].pane;
  const { again, isNew, sheet, clients, notes } = outcome;
  return (
    <>
      <p className={pane.text}>
        {isNew ? text.newSheet(count(clients).shown, sheet) : text.sameSheet(count(clients).shown, sheet)}
        {again &&
          ` ${text.changes(count(again.changed).shown, count(again.added.length).shown, count(again.gone.length).shown)}`}
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
      <OrderQuestions questions={outcome.questions} answers={answers} onAnswers={onAnswers} />
      <Disclosure summary={text.told}>
        <ul className={pane.list}>
          {notes.map((note, index) => (
            <li key={index} className={pane.note}>
              {textOfNote(note, language)}
            </li>
          ))}
        </ul>
      </Disclosure>
      <div className={pane.buttons}>
        <Button appearance="primary" onClick={onMake}>
          {isNew ? text.make : text.again}
        </Button>
        <Button onClick={onLeave}>{text.cancel}</Button>
      </div>
    </>
  );
}
