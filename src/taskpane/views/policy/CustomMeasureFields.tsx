import { Field, Input, Select } from '@fluentui/react-components';
import { customMeasureKinds } from '../../../policy/custom-model';
import { withMeasure, type CustomModelDraft } from '../../state/custom-model-draft';
import { useWords } from '../../text/words';
import { usePaneStyles } from '../shared/styles';
import { validationOf } from '../shared/validation-of';

interface CustomMeasureFieldsProps {
  draft: CustomModelDraft;
  /** Index of the measure in the draft. */
  at: number;
  faults: Readonly<Record<string, string>>;
  disabled: boolean;
  onDraft: (draft: CustomModelDraft) => void;
}

/** Asks for a measure's name and kind. */
export function CustomMeasureFields({ draft, at, faults, disabled, onDraft }: CustomMeasureFieldsProps) {
  const pane = usePaneStyles();
  const { text } = useWords();
  const own = text.policy.own;
  const measure = draft.measures[at]!;

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
    </div>
  );
}
