import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { Adding } from '../../../classifier/measure-kinds';
import { addingOf } from '../../../sheet/read/column-kinds';
import type { Measure } from '../../../classifier/measure';
import type { Plan } from '../../../sheet/plan/plan';
import type { RepeatedTreatment } from '../../../sheet/choice';
import { withoutSheet } from '../../text/address';
import { useWords } from '../../text/words';
import { CellList } from '../shared/CellList';
import { HeadedSection } from '../shared/HeadedSection';
import { usePaneStyles } from '../shared/styles';

/** The most cells to list for one client. */
const mostCells = 5;

const waysToAdd: readonly (Adding | 'same')[] = ['sum', 'smallest', 'largest', 'same'];

interface RepeatedSectionProps {
  plan: Plan;
  /** The measures that have a column. */
  measures: readonly Measure[];
  treatment: RepeatedTreatment;
  disabled: boolean;
  onTreatment: (treatment: RepeatedTreatment) => void;
  goTo: (address: string) => void;
}

/**
 * Lists clients that are on several rows, and asks whether to count each row on its own or add up the rows of each
 * client.
 */
export function RepeatedSection({
  plan,
  measures,
  treatment,
  disabled,
  onTreatment,
  goTo,
}: RepeatedSectionProps) {
  const styles = usePaneStyles();
  const { text, count, language } = useWords();
  const { repeated: clients, counts, unclassified, addedUp } = plan;
  const listed = (cells: readonly string[]) => {
    const shown = cells.slice(0, mostCells).map(withoutSheet);
    const rest = cells.length - shown.length;
    return [...shown, ...(rest > 0 ? [text.repeated.more(count(rest))] : [])].join(text.listSeparator);
  };
  const ways = waysToAdd.flatMap((way) => {
    const added = measures.filter((measure) => (addingOf(measure) ?? 'same') === way);
    const names = added.map(({ name }) => name[language]).join(text.listSeparator);
    return names === '' ? [] : text.repeated.adding[way](names);
  });
  const clientsCounted = counts.reduce((sum, each) => sum + each, unclassified.length);
  const furtherRows = clients.reduce((sum, { others }) => sum + others.length, 0);
  return (
    <HeadedSection heading={text.repeated.heading(count(clients.length))}>
      <p className={styles.note}>{text.repeated.explanation}</p>
      <Field label={text.repeated.treatment}>
        <RadioGroup
          value={treatment}
          disabled={disabled}
          onChange={(_, { value }) => onTreatment(value === 'added' ? 'added' : 'each')}
        >
          <Radio value="each" label={text.repeated.each} />
          <Radio value="added" label={text.repeated.added} />
        </RadioGroup>
      </Field>
      {treatment === 'added' &&
        ways.map((way) => (
          <p key={way} className={styles.note}>
            {way}
          </p>
        ))}
      {addedUp && (
        <p className={styles.note}>
          {text.repeated.counted(count(clientsCounted), count(clientsCounted + furtherRows))}
        </p>
      )}
      <CellList items={clients} goTo={goTo}>
        {({ name, others }) => text.repeated.also(name, listed(others))}
      </CellList>
    </HeadedSection>
  );
}
