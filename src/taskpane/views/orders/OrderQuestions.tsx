import { Field, Select } from '@fluentui/react-components';
import { statusTreatments, type Answers, type StatusTreatment } from '../../../orders/answers';
import { textOfQuestion } from '../../../orders/ask/text-of-question';
import type { OrderQuestion } from '../../../orders/ask/question';
import { useWords } from '../../text/words';
import { usePaneStyles } from '../shared/styles';

interface OrderQuestionsProps {
  questions: readonly OrderQuestion[];
  answers: Answers;
  onAnswers: (answers: Answers) => void;
}

/** Asks about what the list of orders does not show. The proposed answers are chosen already. */
export function OrderQuestions({ questions, answers, onAnswers }: OrderQuestionsProps) {
  return questions.map((question) =>
    question.statuses ? (
      <Statuses
        key={question.id}
        question={question}
        answers={answers.statuses ?? {}}
        onAnswer={(statuses) => onAnswers({ ...answers, statuses })}
      />
    ) : (
      <Question
        key={question.id}
        question={question}
        answer={answers[question.id] as string | undefined}
        onAnswer={(answer) => onAnswers({ ...answers, [question.id]: answer })}
      />
    ),
  );
}

interface QuestionProps {
  question: OrderQuestion;
  answer: string | undefined;
  onAnswer: (answer: string) => void;
}

function Question({ question, answer, onAnswer }: QuestionProps) {
  const { language } = useWords();
  const { ask, options } = textOfQuestion(question, language);
  const isOption = answer !== undefined && question.options.includes(answer);
  const chosen = (isOption ? answer : question.proposed) ?? '';
  return <Choice label={ask} {...{ options, chosen }} onChosen={onAnswer} />;
}

interface StatusesProps {
  question: OrderQuestion;
  answers: Readonly<Record<string, StatusTreatment>>;
  onAnswer: (answers: Readonly<Record<string, StatusTreatment>>) => void;
}

function Statuses({ question, answers, onAnswer }: StatusesProps) {
  const pane = usePaneStyles();
  const { language, count } = useWords();
  const { ask, options } = textOfQuestion(question, language);
  return (
    <>
      <p className={pane.text}>{ask}</p>
      {question.statuses?.map(({ status, lines, proposed }) => (
        <Choice
          key={status}
          label={`${status} (${count(lines).shown})`}
          options={options}
          chosen={answers[status] ?? proposed}
          onChosen={(value) => {
            const treatment = statusTreatments.find((each) => each === value);
            if (treatment) onAnswer({ ...answers, [status]: treatment });
          }}
        />
      ))}
    </>
  );
}

interface ChoiceProps {
  label: string;
  options: readonly { readonly value: string; readonly text: string }[];
  /** `''` while nothing is chosen; the menu then has an empty entry. */
  chosen: string;
  onChosen: (value: string) => void;
}

function Choice({ label, options, chosen, onChosen }: ChoiceProps) {
  const pane = usePaneStyles();
  return (
    <Field className={pane.field} label={label}>
      <Select className={pane.input} value={chosen} onChange={(_, { value }) => onChosen(value)}>
        {chosen === '' && <option value="" />}
        {options.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </Select>
    </Field>
  );
}
