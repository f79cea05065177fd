import { kindOf } from '../../classifier/kind-of';
import { measureKinds } from '../../classifier/measure-kinds';
import type { Model } from '../../classifier/model';
import type { Plan } from '../../sheet/plan/plan';
import type { Split, SplitNote, SplitOffer } from '../../sheet/split/split';
import type { Words } from './words';

type Planned = Pick<Plan, 'counts' | 'readings'> & { readonly split: Split };

/** Says how the cut-offs split the clients: one sentence for each note on a cut-off, then one on the tiers. */
export function splitText(plan: Planned, model: Model, words: Words): string[] {
  const { notes } = plan.split;
  return [...notes.map((note) => noteText(note, plan, model, words)), ...tiersText(plan, model, words)];
}

/** Says what is unusual about a cut-off: `Sales: none of the 12 clients is below 5.` */
function noteText(note: SplitNote, plan: Planned, model: Model, words: Words): string {
  const { text, count, language } = words;
  const { measure } = note;
  const name = [...model.measures, ...(model.derived ?? [])].find(({ id }) => id === measure)!.name[language];
  const value = shownValue(note.value, measure, plan, model, words);
  const clients = count(note.clients);
  if (note.kind === 'allEqual') return text.split.allEqual(clients, name, value);
  if (note.kind !== 'unusedScores') return text.split[note.kind](clients, count(note.equal), name, value);
  return text.split.unusedScores(clients, count(note.unused), name, count(note.equal).shown, value);
}

/**
 * Returns a sentence that names the tiers without clients, or the only tier with clients; an empty list if every tier
 * has clients.
 */
function tiersText(
  { split: { emptyTiers, onlyTier }, counts }: Planned,
  model: Model,
  { text, count, language }: Words,
): string[] {
  const nameOf = (tier: string) => model.tiers.find(({ id }) => id === tier)!.name[language];
  const clients = counts.reduce((sum, each) => sum + each, 0);
  if (onlyTier !== undefined) return [text.split.onlyTier(count(clients), nameOf(onlyTier))];
  return emptyTiers.length > 0
    ? [text.split.emptyTiers(emptyTiers.map(nameOf).join(text.listSeparator))]
    : [];
}

/** Says what happens if the user accepts an offer: how many segments get clients, and by which rule. */
export function offerText(offer: SplitOffer, plan: Planned, model: Model, words: Words): string {
  const { text, count } = words;
  const shown = (value: number) => shownValue(value, offer.measure, plan, model, words);
  const values = offer.values.map(shown).join(text.listSeparator);
  const { bases } = text.split;
  const rule = () => {
    switch (offer.basis) {
      case 'aboveLowest': {
        const basis = offer.like === 'median' ? bases.medianAbove : bases.aboveLowest;
        return basis(count(offer.above), shown(offer.lowest), values);
      }
      case 'next':
        return bases.next(shown(offer.lowest), values);
      default:
        return bases[offer.basis](values);
    }
  };
  return text.split.offer(count(offer.tiers), count(plan.split.tiers), rule());
}

/** Writes a number of a measure; shares and rates in percent, as the sheet shows them. */
function shownValue(
  value: number,
  measure: string,
  { readings }: Planned,
  model: Model,
  { number, text }: Words,
) {
  return inPercent(model, measure, readings) ? text.readings.share(number(value * 100)) : number(value);
}

/** Returns whether the pane shows numbers of a measure in percent. */
export const inPercent = (model: Model, measure: string, readings: Plan['readings']): boolean =>
  measureKinds[kindOf(model, measure)].percent !== undefined ||
  readings.some((each) => each.measure === measure && each.inPercent);
