import type { Model } from '../../classifier/model';
import { unclassifiedNameOf } from '../../classifier/unclassified';
import { modelAmong } from '../../policy/model/models-of-workbook';
import type { AboutClient } from '../../sheet/client/about-client';
import { changesText } from './change-text';
import type { Words } from './words';

/** Texts about a client, for pane and card. */
export interface ClientLines {
  /** The tier that counts: the typed one, otherwise the one that the rules give. */
  readonly tier: string;
  readonly typed?: string;
  readonly advice?: string;
  readonly why: string;
  readonly next: readonly string[];
  readonly others: readonly string[];
}

export function clientLines(
  { outcome, typed, why, changes, room, others }: AboutClient,
  model: Model,
  models: readonly Model[],
  words: Words,
): ClientLines {
  const { language, text } = words;
  const tier = model.tiers[outcome];
  return {
    tier: tier?.name[language] ?? typed ?? unclassifiedNameOf(model)[language],
    ...(typed !== undefined && { typed: text.client.typed(typed) }),
    ...(tier && { advice: tier.strategy[language] }),
    why,
    next: tier ? changesText(model, tier.id, changes, room, words) : [],
    others: others.map((other) =>
      text.client.other(modelAmong(models, other.modelId).name[language], other.tier),
    ),
  };
}
