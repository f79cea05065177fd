import { Field, Input, Radio, RadioGroup } from '@fluentui/react-components';
import type { CustomModelDraft } from '../../../state/custom-model/custom-model-draft';
import { customForms, formOf, withForm } from '../../../state/custom-model/score-draft';
import type { DecimalMark } from '../../../text/number-text';
import { useWords } from '../../../text/words';
import { usePaneStyles } from '../../shared/styles';
import { validationOf } from '../../shared/fields/validation-of';
import { CustomMeasureFields } from './CustomMeasureFields';
import { ScoreWhat } from './ScoreWhat';

interface CustomWhatProps {
  draft: CustomModelDraft;
  faults: Readonly<Record<string, string>>;
  decimalMark: DecimalMark;
  disabled: boolean;
  onDraft: (draft: CustomModelDraft) => void;
}

/** Asks for a custom model's name, and what it measures. */
export function CustomWhat({ draft, faults, decimalMark, disabled, onDraft }: CustomWhatProps) {
  const pane = usePaneStyles();
  const own = useWords().text.policy.own;
  return (
    <>
      <Field label={own.name} {...validationOf(faults['own.name'])}>
        <Input
          className={pane.input}
          value={draft.name}
          disabled={disabled}
          onChange={(_, { value }) => onDraft({ ...draft, name: value })}
        />
      </Field>
      <Field label={own.measures}>
        <RadioGroup
          value={formOf(draft)}
          disabled={disabled}
          onChange={(_, { value }) => {
            const form = customForms.find((each) => each === value);
            if (form) onDraft(withForm(draft, form, own.indexNames));
          }}
        >
          {customForms.map((form) => (
            <Radio key={form} value={form} label={own.forms[form]} />
          ))}
        </RadioGroup>
      </Field>
      {draft.indices ? (
        <ScoreWhat {...{ draft, faults, decimalMark, disabled, onDraft }} />
      ) : (
        draft.measures.map((_, at) => (
          <CustomMeasureFields key={at} {...{ draft, at, faults, disabled, onDraft }} />
        ))
      )}
    </>
  );
}
