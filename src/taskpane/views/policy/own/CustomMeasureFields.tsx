import { Field, Input, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { customMeasureKinds, scoreMeasureKinds } from '../../../../policy/custom-model';
import { withMeasure, type CustomModelDraft } from '../../../state/custom-model/custom-model-draft';
import { withKind } from '../../../state/custom-model/score-draft';
import { useWords } from '../../../text/words';
import { usePaneStyles } from '../../shared/styles';
import { validationOf } from '../../shared/fields/validation-of';

interface CustomMeasureFieldsProps {
  draft: CustomModelDraft;
  /** Index of the measure in the draft. */
  at: number;
  faults: Readonly<Record<string, string>>;
  disabled: boolean;
  onDraft: (draft: CustomModelDraft) => void;
  /** Further fields of the measure. */
  children?: ReactNode;
}

/** Asks for a measure's name and kind. */
export function CustomMeasureFields(props: CustomMeasureFieldsProps) {
  const { draft, at, faults, disabled, onDraft, children } = props;
  const pane = usePaneStyles();
  const { text } = useWords();
  const own = text.policy.own;
  const measure = draft.measures[at]!;
  const kinds = draft.indices ? scoreMeasureKinds : customMeasureKinds;

  return (
    <div role="group" aria-label={own.measure(at + 1)} className={pane.part}>
      <h3 className={pane.heading}>{own.measure(at + 1)}</h3>
      <Field label={own.measureName} {...validationOf(faults[`own.measures[${at}].name`])}>
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
            const kind = kinds.find((each) => each === value);
            if (kind) onDraft(withKind(draft, at, kind));
          }}
        >
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {own.kinds[kind]}
            </option>
          ))}
        </Select>
      </Field>
      {children}
    </div>
  );
}
