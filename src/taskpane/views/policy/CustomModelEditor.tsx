import { Button, Field, Input, makeStyles, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import type { Language } from '../../../classifier/language';
import type { ModelPolicy } from '../../../policy/policy';
import type { DecimalMark } from '../../text/number-text';
import {
  withMeasureCount,
  withoutTier,
  withTier,
  withTierChanged,
  type CustomModelDraft,
} from '../../state/custom-model-draft';
import { policyOfDraft } from '../../state/custom-model-policy';
import { customFaultsAt } from '../../state/custom-model-faults-at';
import { useWords } from '../../text/words';
import { HeadedSection } from '../shared/HeadedSection';
import { usePaneStyles } from '../shared/styles';
import { CustomGrid } from './CustomGrid';
import { CustomMeasureFields } from './CustomMeasureFields';
import { TierColours, TierFields } from './TierFields';
import { validationOf } from '../shared/validation-of';

const useStyles = makeStyles({
  small: { alignSelf: 'flex-start' },
});

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

/** Edits a custom model: its measures with their levels, its tiers, and the tier of each cell of the grid. */
export function CustomModelEditor(props: CustomModelEditorProps) {
  const { draft, before, language, decimalMark, disabled, onDraft, onSave, onCancel } = props;
  const pane = usePaneStyles();
  const styles = useStyles();
  const words = useWords();
  const own = words.text.policy.own;
  // Shows no message before the first click on Save.
  const [tried, setTried] = useState(false);
  const made = policyOfDraft(draft, before, { language, mark: decimalMark, words: own });
  const faults = made ? customFaultsAt(made, words.language) : {};
  const shown = tried ? faults : {};
  const isValid = made !== undefined && Object.keys(faults).length === 0;
  const nameOf = (index: number) => draft.tiers[index]?.name || own.tierNumber(index + 1);

  const save = () => {
    setTried(true);
    if (made && isValid) onSave(made);
  };

  return (
    <HeadedSection heading={before ? own.editHeading : own.newHeading}>
      <TierColours />

      <Field label={own.name} {...validationOf(shown['own.name'])}>
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
        <CustomMeasureFields
          key={at}
          draft={draft}
          at={at}
          faults={shown}
          decimalMark={decimalMark}
          disabled={disabled}
          onDraft={onDraft}
        />
      ))}
      <h3 className={pane.heading}>{own.tiers}</h3>
      {draft.tiers.map((tier, index) => (
        <TierFields
          key={tier.id}
          tier={tier}
          called={own.tierNumber(index + 1)}
          faults={{
            name: shown[`tiers[${index}].name`] ?? shown[`own.tierIds[${index}]`],
            fill: shown[`tiers[${index}].fill`],
            strategy: shown[`tiers[${index}].strategy`],
          }}
          disabled={disabled}
          onTier={(change) => onDraft(withTierChanged(draft, tier.id, change))}
        >
          {draft.tiers.length > 1 && (
            <Button
              className={styles.small}
              size="small"
              disabled={disabled}
              onClick={() => onDraft(withoutTier(draft, tier.id))}
            >
              {own.removeTier(nameOf(index))}
            </Button>
          )}
        </TierFields>
      ))}
      <Button className={styles.small} disabled={disabled} onClick={() => onDraft(withTier(draft))}>
        {own.addTier}
      </Button>
      <CustomGrid draft={draft} faults={shown} nameOf={nameOf} disabled={disabled} onDraft={onDraft} />
      {tried && !isValid && (
        <p className={pane.note} role="alert">
          {words.text.policy.invalid}
        </p>
      )}
      <div className={pane.buttons}>
        <Button appearance="primary" disabledFocusable={disabled} onClick={save}>
          {own.save}
        </Button>
        <Button disabledFocusable={disabled} onClick={onCancel}>
          {words.text.policy.cancel}
        </Button>
      </div>
    </HeadedSection>
  );
}
