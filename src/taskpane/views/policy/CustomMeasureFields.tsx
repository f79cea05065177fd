import { localized } from '../../../classifier/language';
import { Field, Input, Select } from '@fluentui/react-components';
import { customMeasureKinds } from '../../../policy/custom-model';
import type { DecimalMark } from '../../text/number-text';
import { startText } from '../../state/cutoff-draft';
import { mostLevels, withLevels, withMeasure, type CustomModelDraft } from '../../state/custom-model-draft';
import { useWords } from '../../text/words';
import { CutoffField } from '../shared/CutoffField';
import { usePaneStyles } from '../shared/styles';

interface CustomMeasureFieldsProps {
  draft: CustomModelDraft;
  /** Index of the measure in the draft. */
  at: number;
  faults: Readonly<Record<string, string>>;
  decimalMark: DecimalMark;
  disabled: boolean;
  onDraft: (draft: CustomModelDraft) => void;
}

/** Asks for a measure's name, kind and levels, and for the cut-offs between the levels. */
export function CustomMeasureFields({
  draft,
  at,
  faults,
  decimalMark,
  disabled,
  onDraft,
}: CustomMeasureFieldsProps) {
  const pane = usePaneStyles();
  const { text } = useWords();
  const own = text.policy.own;
  const measure = draft.measures[at]!;
  const called = measure.name || own.unnamed(at + 1);
  const fault = faults[`own.measures[${at}].name`];
  const place = (index: number) =>
    faults[`own.measures[${at}].cutoffs[${index}].rule`] ?? faults[`cutoffs.m${at + 1}_${index + 1}.value`];

  return (
    <div role="group" aria-label={own.measure(at + 1)} className={pane.part}>
      <h3 className={pane.heading}>{own.measure(at + 1)}</h3>
      <Field label={own.measureName} validationState={fault ? 'error' : 'none'} validationMessage={fault}>
        <Input
          className={pane.input}
          value={measure.name}
          disabled={disabled}
          onChange={(_, { value }) => onDraft(withMeasure(draft, at, { name: value }))}
        />
      </Field>
      <Field className={pane.field} label={own.kind}>
        <Select
          className={pane.input}
          value={measure.kind}
          disabled={disabled}
          onChange={(_, { value }) => {
            const kind = customMeasureKinds.find((each) => each === value);
            if (kind) onDraft(withMeasure(draft, at, { kind }));
          }}
        >
          {customMeasureKinds.map((kind) => (
            <option key={kind} value={kind}>
              {own.kinds[kind]}
            </option>
          ))}
        </Select>
      </Field>
      <Field className={pane.field} label={own.levels}>
        <Select
          className={pane.input}
          value={String(measure.cutoffs.length + 1)}
          disabled={disabled}
          onChange={(_, { value }) => onDraft(withLevels(draft, at, Number(value)))}
        >
          {own.levelWords.slice(0, mostLevels - 1).map((levels) => (
            <option key={levels.length} value={String(levels.length)}>
              {`${levels.length}: ${levels.join(text.listSeparator)}`}
            </option>
          ))}
        </Select>
      </Field>
      {measure.cutoffs.map((cutoff, index) => {
        const name = own.cutoffName(called, own.levelWords[measure.cutoffs.length - 1]![index + 1]!);
        const change = (next: typeof cutoff) =>
          onDraft(
            withMeasure(draft, at, {
              cutoffs: measure.cutoffs.map((each, place) => (place === index ? next : each)),
            }),
          );
        return (
          <CutoffField
            key={index}
            cutoff={{ name: localized(() => name) }}
            draft={cutoff}
            outcome={undefined}
            fault={place(index)}
            decimalMark={decimalMark}
            disabled={disabled}
            onKind={(kind) => change({ ...cutoff, kind, text: startText(kind, NaN, decimalMark) })}
            onText={(typed) => change({ ...cutoff, text: typed })}
          />
        );
      })}
    </div>
  );
}
