import { useMemo, type ReactNode } from 'react';
import { choosable, type Cutoff } from '../../../classifier/cutoff';
import type { Measure } from '../../../classifier/measure';
import { offersFor } from '../../../sheet/record/chosen-before';
import { headerAtIndex, type Customers } from '../../../sheet/customers';
import type { ResolvedCutoff } from '../../../classifier/cutoffs/resolve-cutoffs';
import { segmentsFor } from '../../../sheet/segments-beside';
import { indexOfSegments, segmentsAt } from '../../../sheet/segment-columns';
import { kindsFor } from '../../state/policy-edits';
import type { Segmentation } from '../../hooks/use-segmentation';
import { readingText } from '../../text/reading-text';
import { inPercent, noteText } from '../../text/split-text';
import { useWords, type Words } from '../../text/words';
import { ColumnField } from './ColumnField';
import { CutoffField } from '../shared/CutoffField';
import { HeadedSection } from '../shared/HeadedSection';
import { ModelField } from './ModelField';
import { ProposalNote } from './ProposalNote';
import { SplitSection } from '../findings/SplitSection';
import { usePaneStyles } from '../shared/styles';

interface MeasuresSectionProps {
  customers: Customers;
  segmentation: Segmentation;
  /** A note on the model as a whole. */
  children: ReactNode;
}

/** Asks for the model, and for the column and cut-offs of each of its measures. */
export function MeasuresSection({ customers, segmentation, children }: MeasuresSectionProps) {
  const pane = usePaneStyles();
  const words = useWords();
  const { language } = words;
  const { state, dispatch, model } = segmentation;
  const { draft, preview } = state;
  const disabled = state.work !== undefined;
  const { cutoffs: resolved, readings } =
    preview.kind === 'counted' ? preview.plan : { cutoffs: [], readings: [] };
  const offers = useMemo(() => offersFor(customers, model), [customers, model]);
  const modelName = (id: string) => state.models.find((each) => each.id === id)?.name[language] ?? id;
  const nameOf = (index: number) => {
    const header = headerAtIndex(customers, index) || words.text.measures.noHeader;
    const segments = segmentsAt(customers.range, index);
    return segments ? words.text.measures.segmentsOf(header, modelName(segments.modelId)) : header;
  };
  const segmentsOf = (measure: Measure) => {
    const chosen = segmentsAt(customers.range, draft.columns[measure.id]);
    const offered = [...segmentsFor(measure, model.id, customers.range), ...(chosen ? [chosen] : [])];
    return new Map(offered.map(indexOfSegments).map((index) => [index, nameOf(index)]));
  };
  const readingOf = (measure: string) => readings.find((each) => each.measure === measure);
  const readAs = (measure: Measure) => {
    const reading = readingOf(measure.id);
    if (!reading) return undefined;
    return readingText(reading, words).map((sentence) => (
      <p key={sentence} className={pane.note}>
        {sentence}
      </p>
    ));
  };

  const standInNote = ({ id, name }: Measure) => {
    const found = counted?.standIns?.find((each) => each.measure === id);
    return found && <p className={pane.note}>{words.text.measures.standsIn(name[language], found.header)}</p>;
  };
  const counted = preview.kind === 'counted' ? preview.plan : undefined;
  const split = counted?.split && { ...counted, split: counted.split };
  const notesOn = (cutoff: Cutoff) => {
    const note = split?.split.notes.find((each) => 'cutoff' in each && each.cutoff === cutoff.id);
    return note && split && noteText(note, split, model, words);
  };
  const isOnDerived = ({ measure }: Cutoff) => !model.measures.some(({ id }) => id === measure);
  const cutoffField = (cutoff: Cutoff) => {
    const found = resolved.find(({ id }) => id === cutoff.id);
    const isInPercent = inPercent(model, cutoff.measure, readings);
    return (
      <CutoffField
        key={cutoff.id}
        cutoff={cutoff}
        draft={draft.cutoffs[cutoff.id] ?? { kind: cutoff.rule.kind, text: '' }}
        outcome={found && resolvedText(found, isInPercent, words)}
        warning={notesOn(cutoff)}
        decimalMark={state.decimalMark}
        disabled={disabled}
        kinds={kindsFor(model, cutoff, cutoff)}
        onKind={(kind) => dispatch({ type: 'ruleChosen', cutoff: cutoff.id, kind })}
        onText={(text) => dispatch({ type: 'numberTyped', cutoff: cutoff.id, text })}
      />
    );
  };

  return (
    <HeadedSection heading={model.name[language]}>
      <ModelField
        model={model}
        models={state.models}
        customers={customers}
        disabled={disabled}
        onModel={segmentation.chooseModel}
      />
      {children}
      {model.measures.map((measure) => (
        <div key={measure.id} className={pane.part}>
          <ColumnField
            measure={measure}
            customers={customers}
            segments={segmentsOf(measure)}
            column={draft.columns[measure.id]}
            disabled={disabled}
            onColumn={(column) => dispatch({ type: 'columnChosen', measure: measure.id, column })}
            onSelectedColumn={() => void segmentation.chooseSelectedColumn(measure.id)}
          />
          <ProposalNote
            proposal={offers[measure.id] ?? {}}
            column={draft.columns[measure.id]}
            nameOf={nameOf}
            modelName={modelName}
          />
          {standInNote(measure)}
          {readAs(measure)}
          {choosable(model.cutoffs)
            .filter((cutoff) => cutoff.measure === measure.id)
            .map(cutoffField)}
        </div>
      ))}
      {choosable(model.cutoffs).filter(isOnDerived).map(cutoffField)}
      {split && (
        <SplitSection
          plan={split}
          model={model}
          disabled={disabled}
          onOffer={(rules) => dispatch({ type: 'rulesTaken', rules })}
        />
      )}
    </HeadedSection>
  );
}

function resolvedText({ value }: ResolvedCutoff, isInPercent: boolean, { number, text }: Words): string {
  if (Number.isNaN(value)) return text.cutoffs.inWords;
  return text.cutoffs.from(isInPercent ? text.readings.share(number(value * 100)) : number(value));
}
