import type { Language } from '../../classifier/language';
import type { Model } from '../../classifier/model';
import { unclassifiedNameOf } from '../../classifier/unclassified';
import { sheetText } from '../text/sheet-text';
import { reasonsOf } from '../read/unclassified-reason';

/** What a run wrote into *Previous segment* and *Since*, besides the present names of segments. */
export interface TrackedTexts {
  /** Names of segments that the model does not have any more, and texts that somebody had typed. */
  readonly previous: readonly string[];
  /** Days as Excel serial numbers. */
  readonly days: readonly number[];
}

/** Every text that ClientTier may have written below its headers; the next run recognizes its cells by them. */
export interface WrittenTexts {
  readonly tiers: readonly { readonly id: string; readonly name: string; readonly strategy: string }[];
  readonly unclassified: string;
  readonly reasons: readonly string[];
  readonly byHand: string;
  /** The mark beside a client for whom a tier has no room; missing in records of earlier versions. */
  readonly overCap?: string;
  /** What the run wrote into *Previous segment* and *Since*; left out if it did not write these columns. */
  readonly tracked?: TrackedTexts;
}

export function writtenTexts(model: Model, language: Language): WrittenTexts {
  return {
    tiers: model.tiers.map(({ id, name, strategy }) => ({
      id,
      name: name[language],
      strategy: strategy[language],
    })),
    unclassified: unclassifiedNameOf(model)[language],
    reasons: [
      ...model.measures.flatMap((measure) => reasonsOf(measure, language)),
      ...model.table.flatMap((rule) => ('unclassified' in rule ? rule.unclassified[language] : [])),
    ],
    byHand: sheetText[language].byHand,
    overCap: sheetText[language].overCap,
  };
}
