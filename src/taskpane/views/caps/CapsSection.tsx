import { Button, Checkbox, Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { traits } from '../../../classifier/language';
import { bestText, roomText } from '../../../sheet/caps/caps-text';
import { measuresToStayBy, staysBy } from '../../../sheet/caps/stays-by';
import type { Segmentation } from '../../hooks/use-segmentation';
import { capsOf, usualBand, type RoomDraft } from '../../state/caps-draft';
import { planShown } from '../../state/draft-for';
import { useWords } from '../../text/words';
import { HeadedSection } from '../shared/HeadedSection';
import { usePaneStyles } from '../shared/styles';
import { RoomFields } from './RoomFields';
import { RoomInFormulas } from './RoomInFormulas';

interface CapsSectionProps {
  segmentation: Pick<Segmentation, 'state' | 'dispatch' | 'model'>;
}

/**
 * Says how many clients each tier has room for, who stays, and how many go where. The fields open on a click, and stay
 * open while something in them is missing.
 */
export function CapsSection({ segmentation: { state, dispatch, model } }: CapsSectionProps) {
  const pane = usePaneStyles();
  const { text, language, count, percent } = useWords();
  const { draft, decimalMark, preview, work } = state;
  const hasColumn = (id: string) => draft.columns[id] !== undefined;
  const measures = measuresToStayBy(model, hasColumn);
  const { caps, fault } = capsOf(draft, model, decimalMark);
  const [isOpen, setOpen] = useState(false);
  const isShown = isOpen || fault !== undefined;
  if (measures.length === 0 && !fault) return null;

  const disabled = work !== undefined;
  const { rooms, by, band } = draft.caps;
  const plan = planShown(preview);
  const { caps: applied, staying } = caps && plan?.basis.model.id === model.id ? plan : {};
  const onRoom = (tier: string, room: RoomDraft) =>
    dispatch({ type: 'capsDrafted', caps: { ...draft.caps, rooms: { ...rooms, [tier]: room } } });
  const hasRooms = Object.keys(caps?.tiers ?? {}).length > 0 || fault !== undefined;
  return (
    <HeadedSection
      heading={text.caps.heading}
      aside={
        <Button size="small" aria-expanded={isShown} onClick={() => setOpen(!isShown)}>
          {isShown ? text.caps.close : text.caps.change}
        </Button>
      }
    >
      {!hasRooms && <p className={pane.text}>{text.caps.everybody}</p>}
      {applied?.rooms.map((room) => (
        <p key={room.tier} className={pane.text}>
          {roomText(room, model, language, count).join(traits[language].sentenceSeparator)}
        </p>
      ))}
      {applied && <p className={pane.note}>{text.caps.best(bestText(applied.by, language))}</p>}
      {staying && (
        <p className={pane.text}>
          {text.caps.staying(count(staying.tiers.filter((tier) => tier >= 0).length), percent(staying.band))}
        </p>
      )}
      {isShown && (
        <>
          <p className={pane.note}>{text.caps.why}</p>
          {model.tiers.map((tier) => (
            <RoomFields
              key={tier.id}
              {...{ model, tier, disabled }}
              draft={rooms[tier.id] ?? { text: '' }}
              fault={fault?.tier === tier.id ? fault : undefined}
              onDraft={(room) => onRoom(tier.id, room)}
            />
          ))}
          {hasRooms && (
            <Field
              className={pane.field}
              label={text.caps.staysBy}
              {...(fault?.kind === 'noMeasure' && {
                validationState: 'error',
                validationMessage: text.caps.faults.noMeasure,
              })}
            >
              <Select
                size="small"
                value={caps?.by ?? by ?? ''}
                disabled={disabled}
                onChange={(_, { value }) =>
                  dispatch({
                    type: 'capsDrafted',
                    caps: { ...draft.caps, by: value === '' ? undefined : value },
                  })
                }
              >
                {fault?.kind === 'noMeasure' && <option value="">{text.caps.chooseBy}</option>}
                {measures.map(({ id }) => (
                  <option key={id} value={id}>
                    {bestText(staysBy(model, { by: id }, hasColumn)!, language)}
                  </option>
                ))}
              </Select>
            </Field>
          )}
          <Checkbox
            label={text.caps.band(percent(band ?? usualBand))}
            checked={band !== undefined}
            disabled={disabled}
            onChange={(_, { checked }) =>
              dispatch({
                type: 'capsDrafted',
                caps: { ...draft.caps, band: checked === true ? usualBand : undefined },
              })
            }
          />
        </>
      )}
      {caps && plan && (
        <RoomInFormulas {...{ plan, caps, model }} writeAs={draft.writeAs} overrides={state.overrides} />
      )}
    </HeadedSection>
  );
}
