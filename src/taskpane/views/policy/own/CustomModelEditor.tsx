import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Language } from '../../../../classifier/language';
import type { ModelPolicy } from '../../../../policy/policy';
import type { DecimalMark } from '../../../text/number-text';
import { axesOf, type CustomModelDraft } from '../../../state/custom-model/custom-model-draft';
import { policyOfDraft, unreadStep } from '../../../state/custom-model/custom-model-policy';
import { customFaultsAt } from '../../../state/custom-model/custom-model-faults-at';
import {
  firstWrongStep,
  stepBeside,
  stepOf,
  type CustomStep,
} from '../../../state/custom-model/custom-model-steps';
import { useWords } from '../../../text/words';
import { HeadedSection } from '../../shared/HeadedSection';
import { usePaneStyles } from '../../shared/styles';
import { CustomLevelFields } from './CustomLevelFields';
import { CustomSteps } from './CustomSteps';
import { CustomTiers } from './CustomTiers';
import { CustomWhat } from './CustomWhat';

interface CustomModelEditorProps {
  draft: CustomModelDraft;
  /** The model as the workbook has it; undefined for a new model. */
  before: ModelPolicy | undefined;
  /** The policy's language. */
  language: Language;
  decimalMark: DecimalMark;
  disabled: boolean;
  onDraft: (draft: CustomModelDraft) => void;
  onSave: (model: ModelPolicy) => void;
  onCancel: () => void;
}

/** Edits a custom model in three steps: its measures, their levels, and the segments with their places in the grid. */
export function CustomModelEditor(props: CustomModelEditorProps) {
  const { draft, before, language, decimalMark, disabled, onDraft, onSave, onCancel } = props;
  const pane = usePaneStyles();
  const words = useWords();
  const own = words.text.policy.own;
  const [step, setStep] = useState<CustomStep>('what');
  // Shows messages in a step only after the first click on Next or Save there.
  const [tried, setTried] = useState<readonly CustomStep[]>([]);
  const made = policyOfDraft(draft, before, { language, mark: decimalMark, words: own });
  const faults = made ? customFaultsAt(made, words.language) : {};
  const places = Object.keys(faults);
  // If a number cannot be read, there is no model to check. The number's field says so.
  const unread = unreadStep(draft, decimalMark);
  const isWrong = (at: CustomStep) => places.some((place) => stepOf(place) === at) || at === unread;
  const shown = Object.fromEntries(Object.entries(faults).filter(([place]) => tried.includes(stepOf(place))));
  const next = stepBeside(step, 1);
  const previous = stepBeside(step, -1);

  const goOn = () => {
    setTried([...tried, step]);
    if (next && !isWrong(step)) setStep(next);
  };
  const save = () => {
    setTried(['what', 'levels', 'segments']);
    if (made && places.length === 0) onSave(made);
    else setStep((made ? firstWrongStep(places) : unread) ?? step);
  };
  const fields = { draft, faults: shown, disabled, onDraft };

  return (
    <HeadedSection heading={before ? own.editHeading : own.newHeading}>
      <CustomSteps step={step} onStep={setStep} />
      {step === 'what' && <CustomWhat decimalMark={decimalMark} {...fields} />}
      {step === 'levels' &&
        axesOf(draft).map((_, at) => (
          <CustomLevelFields key={at} at={at} decimalMark={decimalMark} {...fields} />
        ))}
      {step === 'segments' && <CustomTiers {...fields} />}
      {tried.includes(step) && isWrong(step) && (
        <p className={pane.note} role="alert">
          {words.text.policy.invalid}
        </p>
      )}
      <div className={pane.buttons}>
        {next && (
          <Button appearance="primary" disabledFocusable={disabled} onClick={goOn}>
            {own.next}
          </Button>
        )}
        {(!next || before) && (
          <Button appearance={next ? 'secondary' : 'primary'} disabledFocusable={disabled} onClick={save}>
            {own.save}
          </Button>
        )}
        {previous && (
          <Button disabledFocusable={disabled} onClick={() => setStep(previous)}>
            {own.back}
          </Button>
        )}
        <Button disabledFocusable={disabled} onClick={onCancel}>
          {words.text.policy.cancel}
        </Button>
      </div>
    </HeadedSection>
  );
}
