import { Button, Field, Input, makeStyles, Radio, RadioGroup, Select } from '@fluentui/react-components';
import { customMeasureId, scaleIds } from '../../../../policy/custom-model';
import { withMeasure, type CustomModelDraft } from '../../../state/custom-model/custom-model-draft';
import {
  mayAddMeasure,
  sharesOfWeights,
  withIndexCount,
  withIndexName,
  withNewMeasure,
  withoutMeasure,
} from '../../../state/custom-model/score-draft';
import type { DecimalMark } from '../../../text/number-text';
import { useWords } from '../../../text/words';
import { usePaneStyles } from '../../shared/styles';
import { validationOf } from '../../shared/fields/validation-of';
import { CustomMeasureFields } from './CustomMeasureFields';
import { ScaleFields } from './ScaleFields';

const useStyles = makeStyles({
  small: { alignSelf: 'flex-start' },
});

interface ScoreWhatProps {
  draft: CustomModelDraft;
  faults: Readonly<Record<string, string>>;
  decimalMark: DecimalMark;
  disabled: boolean;
  onDraft: (draft: CustomModelDraft) => void;
}

/** Asks for the indices of a score, and for its measures, each with its scale and weight. */
export function ScoreWhat({ draft, faults, decimalMark, disabled, onDraft }: ScoreWhatProps) {
  const pane = usePaneStyles();
  const styles = useStyles();
  const { text } = useWords();
  const own = text.policy.own;
  const indices = draft.indices ?? [];
  const shares = sharesOfWeights(draft, decimalMark);

  return (
    <>
      <Field label={own.indexCount}>
        <RadioGroup
          value={String(indices.length)}
          disabled={disabled}
          onChange={(_, { value }) => onDraft(withIndexCount(draft, value === '1' ? 1 : 2, own.indexNames))}
        >
          <Radio value="1" label={own.oneIndex} />
          <Radio value="2" label={own.twoIndices} />
        </RadioGroup>
      </Field>
      {indices.map(({ name }, at) => (
        <Field key={at} label={own.indexName(at + 1)} {...validationOf(faults[`own.indices[${at}].name`])}>
          <Input
            className={pane.input}
            value={name}
            disabled={disabled}
            onChange={(_, { value }) => onDraft(withIndexName(draft, at, value))}
          />
        </Field>
      ))}
      {draft.measures.map(({ name, kind, index, cutoffs }, at) => (
        <CustomMeasureFields key={at} {...{ draft, at, faults, disabled, onDraft }}>
          {indices.length > 1 && (
            <Field className={pane.field} label={own.countsIn}>
              <Select
                className={pane.input}
                value={String(index)}
                disabled={disabled}
                onChange={(_, { value }) => onDraft(withMeasure(draft, at, { index: Number(value) }))}
              >
                {indices.map((each, place) => (
                  <option key={place} value={String(place)}>
                    {each.name || own.index(place + 1)}
                  </option>
                ))}
              </Select>
            </Field>
          )}
          <ScaleFields
            kind={kind}
            scale={cutoffs}
            share={shares[at]}
            faultOf={(number) => {
              const id = scaleIds(customMeasureId(at + 1))[number];
              return faults[`cutoffs.${id}.value`] ?? faults[`cutoffs.${id}.rule`];
            }}
            decimalMark={decimalMark}
            disabled={disabled}
            onScale={(scale) => onDraft(withMeasure(draft, at, { cutoffs: scale }))}
          />
          {draft.measures.length > indices.length && (
            <Button
              className={styles.small}
              size="small"
              disabled={disabled}
              onClick={() => onDraft(withoutMeasure(draft, at))}
            >
              {own.removeMeasure(name || own.measure(at + 1))}
            </Button>
          )}
        </CustomMeasureFields>
      ))}
      {mayAddMeasure(draft) && (
        <Button className={styles.small} disabled={disabled} onClick={() => onDraft(withNewMeasure(draft))}>
          {own.addMeasure}
        </Button>
      )}
    </>
  );
}
