import { Field, Input, Select } from '@fluentui/react-components';
import type { Model } from '../../../classifier/model';
import type { Tier } from '../../../classifier/tier';
import { isOnLadder, tierBelow } from '../../../sheet/caps/order-caps';
import type { RoomDraft, RoomFault } from '../../state/caps-draft';
import { useWords } from '../../text/words';
import { usePaneStyles } from '../shared/styles';

interface RoomFieldsProps {
  model: Model;
  tier: Tier;
  draft: RoomDraft;
  /** What is wrong with the room in this tier. */
  fault: RoomFault | undefined;
  disabled: boolean;
  onDraft: (draft: RoomDraft) => void;
}

/**
 * Asks how many clients a tier has room for, or how many hours there are for them, and who takes the others. On a ladder says who: the next tier down. Shows
 * nothing for the lowest tier of a ladder, as nobody could take its others; but its number if it has one, from when
 * another tier was the lowest.
 */
export function RoomFields({ model, tier, draft, fault, disabled, onDraft }: RoomFieldsProps) {
  const pane = usePaneStyles();
  const { text, language } = useWords();
  const name = tier.name[language];
  const isLadder = isOnLadder(model, tier.id);
  const below = model.tiers.find(({ id }) => id === tierBelow(model, tier.id));
  const isLowest = isLadder && !below;
  const isTyped = draft.text.trim() !== '';
  if (isLowest && !isTyped) return null;
  const said = fault && text.caps.faults[isLowest ? 'lowest' : fault.kind];
  const isOfNumber = isLowest || fault?.kind === 'noNumber' || fault?.kind === 'noHours';
  const isOfEach = fault?.kind === 'noHoursOfOne';
  const error = (isError: boolean) =>
    said !== undefined && isError ? { validationState: 'error' as const, validationMessage: said } : {};
  return (
    <>
      <Field
        className={pane.field}
        label={text.caps.most(name)}
        hint={isTyped && below ? text.caps.goesTo(below.name[language]) : undefined}
        {...error(isOfNumber)}
      >
        <Input
          className={pane.input}
          size="small"
          inputMode={draft.inHours ? 'decimal' : 'numeric'}
          placeholder={text.caps.noLimit}
          value={draft.text}
          disabled={disabled}
          onChange={(_, { value }) => onDraft({ ...draft, text: value })}
        />
      </Field>
      {isTyped && !isLowest && (
        <Select
          size="small"
          aria-label={text.caps.unit(name)}
          value={draft.inHours ? 'hours' : 'clients'}
          disabled={disabled}
          onChange={(_, { value }) => onDraft({ ...draft, inHours: value === 'hours' })}
        >
          {(['clients', 'hours'] as const).map((unit) => (
            <option key={unit} value={unit}>
              {text.caps.units[unit]}
            </option>
          ))}
        </Select>
      )}
      {isTyped && draft.inHours && (
        <Field className={pane.field} label={text.caps.each(name)} {...error(isOfEach)}>
          <Input
            className={pane.input}
            size="small"
            inputMode="decimal"
            placeholder={text.caps.asOnLevels}
            value={draft.each ?? ''}
            disabled={disabled}
            onChange={(_, { value }) => onDraft({ ...draft, each: value })}
          />
        </Field>
      )}
      {isTyped && !isLadder && (
        <Field className={pane.field} {...error(!isOfNumber && !isOfEach)}>
          <Select
            size="small"
            aria-label={text.caps.taker(name)}
            value={draft.to ?? ''}
            disabled={disabled}
            onChange={(_, { value }) => onDraft({ ...draft, to: value === '' ? undefined : value })}
          >
            <option value="">{text.caps.choose}</option>
            {model.tiers
              .filter(({ id }) => id !== tier.id)
              .map((each) => (
                <option key={each.id} value={each.id}>
                  {text.caps.others(each.name[language])}
                </option>
              ))}
          </Select>
        </Field>
      )}
    </>
  );
}
