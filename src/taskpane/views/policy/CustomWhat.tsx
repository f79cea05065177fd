import { Field, Input, Radio, RadioGroup } from '@fluentui/react-components';
import { withMeasureCount, type CustomModelDraft } from '../../state/custom-model-draft';
import { useWords } from '../../text/words';
import { usePaneStyles } from '../shared/styles';
import { validationOf } from '../shared/validation-of';
import { CustomMeasureFields } from './CustomMeasureFields';

interface CustomWhatProps {
  draft: CustomModelDraft;
  faults: Readonly<Record<string, string>>;
  disabled: boolean;
  onDraft: (draft: CustomModelDraft) => void;
}

/** Asks for a custom model's name, and what it measures. */
export function CustomWhat({ draft, faults, disabled, onDraft }: CustomWhatProps) {
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
          value={String(draft.measures.length)}
          disabled={disabled}
          onChange={(_, { value }) => onDraft(withMeasureCount(draft, Number(value)))}
        >
          <Radio value="1" label={own.one} />
          <Radio value="2" label={own.two} />
        </RadioGroup>
      </Field>
      {draft.measures.map((_, at) => (
        <CustomMeasureFields key={at} {...{ draft, at, faults, disabled, onDraft }} />
      ))}
    </>
  );
}
