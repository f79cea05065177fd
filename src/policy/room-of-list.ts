import type { RoomInTiers } from '../classifier/explain/room-in-tiers';
import { traits } from '../classifier/language';
import type { Caps } from '../sheet/caps';
import { isoDay } from '../sheet/cells/excel-date';
import type { Policy } from './policy';
import { policyText } from './texts';

/** The room in tiers of a model, as the last run over a list had it. */
export interface RoomOfList {
  /** Number of the run. */
  readonly number: number;
  readonly modelId: string;
  readonly sheet: string;
  readonly caps: Caps;
  /** The day as of which the run counted, as an Excel serial number; left out if the run did not keep it. */
  readonly asOf?: number;
}

/**
 * Returns for each model of a policy with room in some tiers a text that says so: `Room on Deals (as of 2026-01-31):
 * VIP 2. Change it in the pane only.`
 */
export function roomTexts({ models, language }: Policy, rooms: readonly RoomOfList[]): Map<string, string> {
  const text = policyText[language].room;
  const texts = new Map<string, string>();
  for (const { modelId, tiers } of models) {
    const ofModel = rooms.filter((room) => room.modelId === modelId);
    if (ofModel.length === 0) continue;
    const said = ofModel.map(({ sheet, caps, asOf }) => {
      const ofTiers = tiers.flatMap(({ id, name }) => {
        const { most, hours } = caps.tiers[id] ?? {};
        if (hours) return [text.hours(name, hours.there.toLocaleString(traits[language].locale))];
        return most === undefined ? [] : [text.clients(name, most.toLocaleString(traits[language].locale))];
      });
      return text.list(sheet, asOf === undefined ? undefined : isoDay(asOf), ofTiers);
    });
    texts.set(modelId, [...said, text.onlyTold].join(traits[language].sentenceSeparator));
  }
  return texts;
}

/**
 * Returns the limited room in the tiers of each model: a number of clients if all lists with limited room in this tier
 * have the same.
 */
export function roomInModels(rooms: readonly RoomOfList[]): Record<string, RoomInTiers> {
  const models: Record<string, Record<string, number | 'limited'>> = {};
  for (const { modelId, caps } of rooms) {
    const tiers = (models[modelId] ??= {});
    for (const [id, { most = 'limited' }] of Object.entries(caps.tiers))
      tiers[id] = (tiers[id] ?? most) === most ? most : 'limited';
  }
  return models;
}
