import { catalogue } from '../../classifier/models/catalogue';
import type { CustomFunction } from '../arguments/custom-function';
import { describedFunction } from './described-function';
import { explainFunction } from './explain-function';
import { laterIds, type LaterId } from './later-ids';
import { modelsFunction } from './models-function';
import { movementFunction } from './movement-function';
import { nextFunction } from './next-function';
import { segmentFunction } from './segment-function';
import { colorFunction, strategyFunction } from './tier-functions';
import { worthFunction } from './worth-function';

const laterFunctions: Readonly<Record<LaterId, CustomFunction>> = {
  CLIENT_SEGMENT: segmentFunction,
  CLIENT_STRATEGY: strategyFunction,
  CLIENT_EXPLAIN: explainFunction,
  CLIENT_NEXT: nextFunction,
  CLIENT_MOVEMENT: movementFunction,
  CLIENT_WORTH: worthFunction,
  CLIENT_COLOR: colorFunction,
  CLIENT_MODELS: modelsFunction,
};

/** All functions of ClientTier that can be typed in a cell. */
export const allFunctions: readonly CustomFunction[] = [
  ...catalogue.map(describedFunction),
  ...laterIds.map((id) => laterFunctions[id]),
];
