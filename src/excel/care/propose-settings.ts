import { countifsKey } from '../../care/countifs-key';
import type { CareClient } from '../../care/care-client';
import { daysOwed, rankOfNone } from '../../care/intervals';
import type { CareSettings } from '../../care/sheet/care-input';
import { words } from '../../care/words/languages';
import type { Language } from '../../classifier/language';
import type { Model } from '../../classifier/model';
import type { CellValue } from '../../sheet/cells/cell';

/** After this many intervals of silence, a client must be won back, unless the user types another number. */
const usualWinBack = 6;

interface About {
  readonly language: Language;
  readonly care: Model;
  readonly model: Model;
  /** The names that the list has for the model's tiers, with the tiers' ids. */
  readonly tierNames: readonly { readonly id: string; readonly name: string }[];
  readonly asOf: CellValue;
}

/**
 * Returns the numbers that ClientTier proposes: the days for each tier in the list, and every owner without a limit.
 */
export function proposeSettings(
  clients: readonly CareClient[],
  { language, care, model, tierNames, asOf }: About,
): CareSettings {
  const { nobody } = words[language].sheet;
  const named = distinct([...tierNames.map(({ name }) => name), ...clients.map(({ tier }) => tier)]);
  const idOf = new Map(tierNames.map(({ id, name }) => [countifsKey(name), id]));
  const daysOf = (name: string) => {
    const id = idOf.get(countifsKey(name));
    return daysOwed(care, model.tiers.find((tier) => tier.id === id)?.rank ?? rankOfNone);
  };
  const owners = distinct(clients.map(({ owner }) => owner || nobody));
  return {
    asOf,
    winBack: usualWinBack,
    intervals: named.map((name) => [name, daysOf(name)]),
    capacity: owners.map((owner) => [owner, '']),
    holidays: [],
  };
}

/** Returns each name once, in its first spelling. */
function distinct(names: readonly string[]): string[] {
  const first = new Map<string, string>();
  // A long list has few different names; to look at each spelling once is much quicker.
  for (const name of new Set(names)) if (!first.has(countifsKey(name))) first.set(countifsKey(name), name);
  return [...first.values()];
}
