import { Field, Select } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Model } from '../../../classifier/model';
import type { Customers } from '../../../sheet/customers';
import { fittingModels } from '../../state/fitting-models';
import { useWords } from '../../text/words';
import { usePaneStyles } from '../shared/styles';

interface ModelFieldProps {
  model: Model;
  models: readonly Model[];
  customers: Customers;
  disabled: boolean;
  onModel: (modelId: string) => void;
}

/** Asks for the model; models whose columns the sheet has come first. */
export function ModelField({ model, models, customers, disabled, onModel }: ModelFieldProps) {
  const styles = usePaneStyles();
  const { language, text } = useWords();
  const { fitting, others } = useMemo(() => fittingModels(customers, models), [customers, models]);
  const group = (label: string, models: readonly Model[]) =>
    models.length > 0 && (
      <optgroup label={label}>
        {models.map(({ id, name, question }) => (
          <option key={id} value={id}>
            {text.models.option(name[language], question[language], customers.segmentedBy.includes(id))}
          </option>
        ))}
      </optgroup>
    );

  return (
    <Field className={styles.field} label={text.models.label} hint={model.question[language]}>
      <Select
        className={styles.input}
        value={model.id}
        disabled={disabled}
        onChange={(_, { value }) => onModel(value)}
      >
        {group(text.models.fitting, fitting)}
        {group(text.models.others, others)}
      </Select>
    </Field>
  );
}
