/** What the words for a place need to know. Whatever the thing does not have is `''` or empty. */
export interface ThingDetails {
  /** The model's name, such as `Sales and loyalty`, or `the second model`. */
  readonly model: string;
  /** One-based numbers, such as row and column of a grid's cell. */
  readonly at: readonly number[];
  /** Name of the cut-off or measure; `''` if it has none. */
  readonly name: string;
}

export type ThingText = Readonly<
  Record<
    | 'file'
    | 'model'
    | 'tier'
    | 'cutoff'
    | 'column'
    | 'measure'
    | 'measureCutoff'
    | 'index'
    | 'indexCutoff'
    | 'gridRow'
    | 'gridCell',
    (details: ThingDetails) => string
  >
>;

export type PartText = Readonly<
  Record<
    | 'language'
    | 'asOf'
    | 'models'
    | 'modelId'
    | 'columns'
    | 'cutoffs'
    | 'tiers'
    | 'own'
    | 'measures'
    | 'indices'
    | 'index'
    | 'grid'
    | 'tierIds'
    | 'id'
    | 'name'
    | 'fill'
    | 'strategy'
    | 'formerNames'
    | 'rule'
    | 'value'
    | 'drawnOn'
    | 'kind',
    string
  >
>;

/** The words for places in a policy file. */
export interface PlaceText {
  /** Names a model by its number, if it has no readable name. */
  readonly model: (number: number) => string;
  readonly things: ThingText;
  readonly parts: PartText;
  readonly partOf: (part: string, thing: string) => string;
  /** Says that a part is missing or blank, and what to do. */
  readonly hasNo: (thing: string, part: string) => string;
  /** Says that the thing has an entry that no policy has, and what to do. */
  readonly hasUnknown: (thing: string, entry: string) => string;
}
