import { catalogue } from '../../classifier/models/catalogue';
import { modelById } from '../../classifier/models/catalogue';
import { firstLikelyDate } from '../../classifier/likely-date';
import type { Measure } from '../../classifier/measure';
import { numberNamed } from '../../classifier/names/number-named';
import { intervalOf } from '../../classifier/measures/rank-days';
import type { CellValue } from '../cells/cell';
import type { Culture } from '../text/culture';
import { numberIn } from './read-amount';
import type { Reading } from './reading';

/** Reads the number of a stage, counted from 1, or its name, which is a tier's name in the model of the stages. */
export function readStage(cell: CellValue, measure: Measure, culture: Culture): Reading {
  const last = modelById(measure.stagesOf!).tiers.length;
  const number = numberByName(cell, measure) ?? numberIn(cell, culture);
  const isStage = number !== undefined && Number.isInteger(number) && number >= 1 && number <= last;
  return isStage ? { value: number } : 'unreadable';
}

/**
 * Reads an interval: a number of days (above 0, not a date), or the name of a tier of any model, converted into days
 * (`intervalOf`).
 */
export function readInterval(cell: CellValue, measure: Measure, culture: Culture): Reading {
  const rank = numberByName(cell, measure);
  if (rank !== undefined) return { value: intervalOf(rank) };
  const days = numberIn(cell, culture);
  return days !== undefined && days > 0 && days < firstLikelyDate ? { value: days } : 'unreadable';
}

const numberByName = (cell: CellValue, measure: Measure) =>
  typeof cell === 'string' ? numberNamed(cell, measure, catalogue) : undefined;
