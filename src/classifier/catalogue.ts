import type { Model } from './model';
import { abc } from './models/abc';
import { care } from './models/care';
import { deal } from './models/deal';
import { dealLikelihood } from './models/deal-likelihood';
import { dealSize } from './models/deal-size';
import { focus } from './models/focus';
import { lifecycle } from './models/lifecycle';
import { nature } from './models/nature';
import { position } from './models/position';
import { process } from './models/process';
import { relationship } from './models/relationship';
import { rfm } from './models/rfm';
import { salesLoyalty } from './models/sales-loyalty';
import { satisfaction } from './models/satisfaction';
import { selection } from './models/selection';
import { shareUpcoming } from './models/share-upcoming';
import { tenure } from './models/tenure';
import { value } from './models/value';

/** Every model that ClientTier knows, in the order in which they are offered. Their tables are checked by tests. */
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

/** The model with this id. Throws where there is none: ids come from the catalogue itself, never from a user. */
export function modelById(id: string): Model {
  const model = catalogue.find((candidate) => candidate.id === id);
  if (!model) throw new Error(`There is no model ${id} in the catalogue`);
  return model;
}
