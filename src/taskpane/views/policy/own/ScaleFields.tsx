import { Field, Input } from '@fluentui/react-components';
import { scaleNumbers, type ScaleNumber } from '../../../../policy/custom-model';
import type { CutoffDraft } from '../../../state/cutoff-draft';
import type { MeasureDraft } from '../../../state/custom-model/custom-model-draft';
import type { DecimalMark } from '../../../text/number-text';
import { useWords } from '../../../text/words';
import { numberFault } from '../../shared/fields/CutoffNumberField';
import { usePaneStyles } from '../../shared/styles';

interface ScaleFieldsProps {
  kind: MeasureDraft['kind'];
  /** Worst value, best value and weight of the measure. */
  scale: readonly CutoffDraft[];
  /** The share of the measure in its index; undefined while a weight is missing. */
  share: number | undefined;
  /** Returns what is wrong with a number, other than that it cannot be read. */
  faultOf: (number: ScaleNumber) => string | undefined;
  decimalMark: DecimalMark;
  disabled: boolean;
  onScale: (scale: readonly CutoffDraft[]) => void;
}

/** Asks for the value that counts 0, the value that counts 100, and the weight of a measure of a score. */
export function ScaleFields(props: ScaleFieldsProps) {
  const { kind, scale, share, faultOf, decimalMark, disabled, onScale } = props;
  const pane = usePaneStyles();
  const words = useWords();
  const own = words.text.policy.own;

  return scaleNumbers.map((number, at) => {
    const draft = scale[at]!;
    const said = numberFault(draft, undefined, decimalMark, words);
    const fault = said?.isFault ? said.text : faultOf(number);
    const percent =
      number === 'weight' && share !== undefined
        ? own.shareOfIndex(words.text.readings.share(words.number(Math.round(100 * share))))
        : undefined;
    const hint = [said?.text, percent, number === 'best' && kind === 'flag' ? own.yesNoScale : undefined];
    return (
      <Field
        key={number}
        className={pane.field}
        label={own.scale[number]}
        {...(fault
          ? { validationState: 'error' as const, validationMessage: fault }
          : { hint: hint.filter(Boolean).join(' ') })}
      >
        <Input
          className={pane.input}
          inputMode="decimal"
          value={draft.text}
          disabled={disabled}
          onChange={(_, { value }) =>
            onScale(scale.map((each, place) => (place === at ? { ...each, text: value } : each)))
          }
        />
      </Field>
    );
  });
}
