import { Field, Input, type FieldProps } from '@fluentui/react-components';
import type { DecimalMark } from '../number-text';
import { ruleOf, typedFor, type CutoffDraft } from '../state/cutoff-draft';
import { useWords, type Words } from '../words';
import { usePaneStyles } from './styles';

interface CutoffNumberFieldProps {
  /** Of the cut-off. */
  name: string;
  draft: CutoffDraft;
  decimalMark: DecimalMark;
  disabled: boolean;
  /** What is said below the field while its number is in order. */
  outcome: Pick<FieldProps, 'hint' | 'validationState' | 'validationMessage'>;
  onText: (text: string) => void;
}

/** The number that goes with a rule. It may be wrong while it is being typed: then it says what is expected. */
export function CutoffNumberField({
  name,
  draft,
  decimalMark,
  disabled,
  outcome,
  onText,
}: CutoffNumberFieldProps) {
  const styles = usePaneStyles();
  const words = useWords();
  const valid = ruleOf(draft, decimalMark) !== undefined;
  return (
    <Field
      className={styles.field}
      {...(valid
        ? outcome
        : { validationState: 'error', validationMessage: expectedText(draft.kind, words) })}
    >
      <Input
        className={styles.input}
        aria-label={labelText(draft.kind, name, words)}
        inputMode="decimal"
        value={draft.text}
        disabled={disabled}
        contentAfter={typedFor[draft.kind] === 'percent' ? '%' : undefined}
        onChange={(_, { value }) => onText(value)}
      />
    </Field>
  );
}

function labelText(kind: CutoffDraft['kind'], name: string, { text }: Words): string {
  const { percentile, top, share, fixed } = text.cutoffs.typed;
  if (kind === 'percentile' || kind === 'scoreEdge') return percentile(name);
  if (kind === 'shareOfTotal') return share(name);
  return kind === 'top' ? top(name) : fixed(name);
}

function expectedText(kind: CutoffDraft['kind'], { text }: Words): string {
  if (typedFor[kind] !== 'percent') return text.cutoffs.invalidNumber;
  return kind === 'top' || kind === 'shareOfTotal' ? text.cutoffs.invalidTop : text.cutoffs.invalidPercent;
}
