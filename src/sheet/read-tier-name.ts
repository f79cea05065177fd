import { careInterval } from '../classifier/care-interval';
import { modelById } from '../classifier/catalogue';
import { findTier } from '../classifier/find-tier';
import type { CellValue } from './cell';
import type { Culture } from './culture';
import { numberIn } from './read-amount';
import type { Reading } from './reading';

/** The number of a stage from 1, given as such or by the name of a tier of the model whose tiers are the stages. */
export function readStage(cell: CellValue, modelId: string, culture: Culture): Reading {
  const { tiers } = modelById(modelId);
  const named = typeof cell === 'string' ? findTier(cell) : undefined;
  const number = named ? tiers.findIndex(({ id }) => id === named.tier.id) + 1 : numberIn(cell, culture);
  const isStage = number !== undefined && Number.isInteger(number) && number >= 1 && number <= tiers.length;
  return isStage ? { value: number } : 'unreadable';
}

/** An interval in days, given as such (above 0) or by the name of a tier of any model. */
export function readInterval(cell: CellValue, culture: Culture): Reading {
  const named = typeof cell === 'string' ? findTier(cell) : undefined;
  const days = named ? careInterval[named.tier.standing] : numberIn(cell, culture);
  return days !== undefined && days > 0 ? { value: days } : 'unreadable';
}
