import { Field, Input, type FieldProps } from '@fluentui/react-components';
import type { DecimalMark } from '../../../text/number-text';
import {
  ruleOf,
  readAsNumber,
  readAsPercent,
  uncertainNumber,
  type CutoffDraft,
} from '../../../state/cutoff-draft';
import { fieldOf, typedFor } from '../../../state/rule-fields';
import { useWords, type Words } from '../../../text/words';
import { usePaneStyles } from '../styles';

interface CutoffNumberFieldProps {
  /** The cut-off's name. */
  name: string;
  /** The lowest number accepted. */
  least?: number | undefined;
  draft: CutoffDraft;
  decimalMark: DecimalMark;
  disabled: boolean;
  /** What to show below the field while its number is valid. */
  outcome: Pick<FieldProps, 'hint' | 'validationState' | 'validationMessage'>;
  onText: (text: string) => void;
}

/** Asks for the number of a rule. While the number is not valid, says what is expected. */
export function CutoffNumberField({
  name,
  least,
  draft,
  decimalMark,
  disabled,
  outcome,
  onText,
}: CutoffNumberFieldProps) {
  const styles = usePaneStyles();
  const words = useWords();
  const said = numberFault(draft, least, decimalMark, words);
  return (
    <Field
      className={styles.field}
      {...(said?.isFault
        ? { validationState: 'error', validationMessage: said.text }
        : { ...outcome, hint: said ? [said.text, outcome.hint].filter(Boolean).join(' ') : outcome.hint })}
    >
      <Input
        className={styles.input}
        aria-label={labelText(draft.kind, name, words)}
        inputMode="decimal"
        value={draft.text}
        disabled={disabled}
        contentAfter={
          typedFor(draft.kind) === 'percent' && said?.isFault !== false && !/[%％]/.test(draft.text)
            ? '%'
            : undefined
        }
        onChange={(_, { value }) => onText(value)}
      />
    </Field>
  );
}

const labelText = (kind: CutoffDraft['kind'], name: string, { text }: Words): string =>
  text.cutoffs.typed[fieldOf(kind).label ?? 'fixed'](name);

/**
 * Returns the message about a number as typed: a fault, or that it was read as a percentage, or a percentage as a
 * number. Undefined if there is none.
 */
export function numberFault(
  draft: CutoffDraft,
  least: number | undefined,
  mark: DecimalMark,
  words: Words,
): { readonly isFault: boolean; readonly text: string } | undefined {
  if (ruleOf(draft, mark, least) === undefined)
    return { isFault: true, text: expectedText(draft, least, mark, words) };
  const taken = takenText(draft, mark, words);
  return taken === undefined ? undefined : { isFault: false, text: taken };
}

/** Says that a number was read as a percentage, or a percentage as a number. */
function takenText(draft: CutoffDraft, mark: DecimalMark, { text, number }: Words): string | undefined {
  const plain = readAsNumber(draft, mark);
  if (plain !== undefined) return text.cutoffs.notInPercent(number(plain));
  const share = readAsPercent(draft, mark);
  return share === undefined ? undefined : text.cutoffs.taken(text.readings.share(number(share * 100)));
}

function expectedText(
  draft: CutoffDraft,
  least: number | undefined,
  mark: DecimalMark,
  { text, number }: Words,
): string {
  const { kind, unit } = draft;
  const uncertain = uncertainNumber(draft, mark);
  if (uncertain !== undefined) {
    const { share } = text.readings;
    return text.cutoffs.uncertain(share(number(uncertain)), share(number(uncertain * 100)));
  }
  if (typedFor(kind) === 'number' && unit === 'share') return text.cutoffs.invalidPercent;
  if (typedFor(kind) !== 'percent')
    return least === undefined ? text.cutoffs.invalidNumber : text.cutoffs.tooLow(number(least));
  return fieldOf(kind).aboveZero ? text.cutoffs.invalidTop : text.cutoffs.invalidPercent;
}
