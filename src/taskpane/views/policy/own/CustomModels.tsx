import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Language } from '../../../../classifier/language';
import type { CustomModel } from '../../../../policy/custom-model';
import type { ModelPolicy, Policy } from '../../../../policy/policy';
import { newCustomModel, type CustomModelDraft } from '../../../state/custom-model/custom-model-draft';
import { draftOfOwn } from '../../../state/custom-model/draft-of-own';
import { withCustomModel, withoutCustomModel } from '../../../state/custom-model/custom-model-policy';
import type { WorkbookPolicy } from '../../../hooks/use-workbook-policy';
import type { DecimalMark } from '../../../text/number-text';
import { useWords } from '../../../text/words';
import { Confirmation } from '../../shared/Confirmation';
import { HeadedSection } from '../../shared/HeadedSection';
import { usePaneStyles } from '../../shared/styles';
import { CustomModelEditor } from './CustomModelEditor';

interface CustomModelsProps {
  now: Policy | undefined;
  policy: WorkbookPolicy;
  /** The model in the editor; undefined while none is edited. */
  draft: CustomModelDraft | undefined;
  decimalMark: DecimalMark;
  /** The language of a new policy. */
  writtenIn: Language;
  /** The as-of date of a new policy, as an Excel serial number. */
  asOf: number;
  onDraft: (draft: CustomModelDraft | undefined) => void;
}

/** Lists the custom models, and lets the user add, edit or remove one. */
export function CustomModels(props: CustomModelsProps) {
  const { now, policy, draft, decimalMark, writtenIn, asOf, onDraft } = props;
  const pane = usePaneStyles();
  const { text } = useWords();
  const [removing, setRemoving] = useState<CustomModel>();
  const own = (now?.models ?? []).filter((model): model is ModelPolicy & { own: CustomModel } => !!model.own);

  if (draft) {
    const save = async (model: ModelPolicy) => {
      const base = now ?? { language: writtenIn, asOf, models: [] };
      if (await policy.change(now, withCustomModel(base, model), text.policy.own.saved)) onDraft(undefined);
    };
    return (
      <CustomModelEditor
        draft={draft}
        before={own.find(({ modelId }) => modelId === draft.id)}
        language={now?.language ?? writtenIn}
        decimalMark={decimalMark}
        disabled={policy.working}
        onDraft={onDraft}
        onSave={save}
        onCancel={() => onDraft(undefined)}
      />
    );
  }
  return (
    <HeadedSection heading={text.policy.own.heading}>
      {own.map((model) => (
        <div key={model.modelId} className={pane.buttons}>
          <Button disabledFocusable={policy.working} onClick={() => onDraft(draftOfOwn(model, decimalMark))}>
            {text.policy.own.edit(model.own.name)}
          </Button>
          <Button disabledFocusable={policy.working} onClick={() => setRemoving(model.own)}>
            {text.policy.own.remove(model.own.name)}
          </Button>
        </div>
      ))}
      {removing && now && (
        <Confirmation
          question={text.policy.own.confirmRemove(removing.name)}
          yes={text.policy.own.removeNow}
          no={text.policy.cancel}
          onYes={() => {
            setRemoving(undefined);
            void policy.change(now, withoutCustomModel(now, removing.id));
          }}
          onNo={() => setRemoving(undefined)}
        />
      )}
      <div className={pane.buttons}>
        <Button disabledFocusable={policy.working} onClick={() => onDraft(newCustomModel(now))}>
          {text.policy.own.make}
        </Button>
      </div>
    </HeadedSection>
  );
}
