import type { Model } from '../../../classifier/model';
import { roomInFormulas } from '../../../policy/formulas/room-in-formulas';
import type { Caps } from '../../../sheet/caps';
import type { OverrideTreatment } from '../../../sheet/override';
import type { Plan } from '../../../sheet/plan/plan';
import { words } from '../../../sheet/words/languages';
import type { WriteAs } from '../../../sheet/write-as';
import { useWords } from '../../text/words';
import { usePaneStyles } from '../shared/styles';

interface RoomInFormulasProps {
  plan: Plan;
  caps: Caps;
  /** The model in the pane; the plan may still be that of another one. */
  model: Model;
  writeAs: WriteAs;
  overrides: OverrideTreatment;
}

/**
 * Says, before a run writes formulas, why these cannot calculate the room in each tier; or that they keep a number of
 * clients that comes from hours. Shows nothing if there is nothing to say.
 */
export function RoomInFormulas({ plan, caps, model, writeAs, overrides }: RoomInFormulasProps) {
  const pane = usePaneStyles();
  const { text, language } = useWords();
  if (writeAs === 'values' || plan.basis.model.id !== model.id) return null;
  const replacesTyped = overrides === 'replace';
  const room = roomInFormulas({ model: plan.basis.model, caps, writeAs, replacesTyped }, plan);
  if (typeof room === 'string')
    return <p className={pane.text}>{text.caps.onlyValues(words[language].caps.notInFormulas[room])}</p>;
  const isFromHours = plan.caps?.rooms.some(({ hours }) => hours) ?? false;
  return isFromHours ? <p className={pane.note}>{text.caps.hoursAtRun}</p> : null;
}
