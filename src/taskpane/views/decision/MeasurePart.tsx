import type { Measure } from '../../../classifier/measure';
import type { Customers } from '../../../sheet/customers';
import type { Plan } from '../../../sheet/plan/plan';
import { indexOfSegments, segmentsAt } from '../../../sheet/segment-columns';
import { segmentsFor } from '../../../sheet/match/segments-beside';
import type { Segmentation } from '../../hooks/use-segmentation';
import type { ColumnNames } from '../../text/column-names';
import { readingText } from '../../text/reading-text';
import { useWords } from '../../text/words';
import { usePaneStyles } from '../shared/styles';
import { ColumnField } from './ColumnField';

interface MeasurePartProps {
  measure: Measure;
  customers: Customers;
  segmentation: Pick<Segmentation, 'state' | 'dispatch' | 'model' | 'chooseSelectedColumn'>;
  names: ColumnNames;
  /** The last count, if there is one. */
  plan: Plan | undefined;
}

/** Asks for the column of a measure, and says how it was read. */
export function MeasurePart({ measure, customers, segmentation, names, plan }: MeasurePartProps) {
  const pane = usePaneStyles();
  const words = useWords();
  const { state, dispatch, model, chooseSelectedColumn } = segmentation;
  const column = state.draft.columns[measure.id];
  const chosen = segmentsAt(customers.range, column);
  const segments = [...segmentsFor(measure, model.id, customers.range), ...(chosen ? [chosen] : [])];
  const reading = plan?.readings.find((each) => each.measure === measure.id);
  const standIn = plan?.standIns?.find((each) => each.measure === measure.id);
  const notes = [
    ...(standIn ? [words.text.measures.standsIn(measure.name[words.language], standIn.header)] : []),
    ...(reading ? readingText(reading, words) : []),
  ];
  return (
    <>
      <ColumnField
        measure={measure}
        customers={customers}
        names={names}
        segments={[...new Set(segments.map(indexOfSegments))]}
        column={column}
        disabled={state.work !== undefined}
        onColumn={(index) => dispatch({ type: 'columnChosen', measure: measure.id, column: index })}
        onSelectedColumn={() => void chooseSelectedColumn(measure.id)}
      />
      {notes.map((note) => (
        <p key={note} className={pane.note}>
          {note}
        </p>
      ))}
    </>
  );
}
