import type { Model } from '../model';
import { abc } from './abc';
import { care } from './care';
import { deal } from './deal';
import { dealLikelihood } from './deal-likelihood';
import { dealSize } from './deal-size';
import { focus } from './focus';
import { lifecycle } from './lifecycle';
import { nature } from './nature';
import { position } from './position';
import { process } from './process';
import { relationship } from './relationship';
import { rfm } from './rfm';
import { salesLoyalty } from './sales-loyalty';
import { satisfaction } from './satisfaction';
import { selection } from './selection';
import { shareUpcoming } from './share-upcoming';
import { tenure } from './tenure';
import { value } from './value';

/** All models of ClientTier, in the order of the pane's list. Tests check their tables. */
export const catalogue: readonly Model[] = [
  salesLoyalty,
  dealSize,
  dealLikelihood,
  deal,
  relationship,
  value,
  shareUpcoming,
  abc,
  selection,
  lifecycle,
  focus,
  process,
  tenure,
  position,
  nature,
  satisfaction,
  care,
  rfm,
];

/**
 * Returns the model of the catalogue with this id.
 *
 * @throws if there is none
 */
export function modelById(id: string): Model {
  const model = catalogue.find((candidate) => candidate.id === id);
  if (!model) throw new Error(`There is no model ${id} in the catalogue`);
  return model;
}
