import { localized, type Localized } from '../../classifier/language';
import { catalogue } from '../../classifier/models/catalogue';
import { rowForm } from '../../classifier/row-form/row-form';
import { isObject } from '../../sheet/is-object';
import { scaleNumbers } from '../custom-model';
import { nameFault } from '../faults/name-faults';
import { isPart, type PlaceInFile } from '../place-in-file';

type Thing = Omit<PlaceInFile, 'part'>;

/** Matches the beginnings of paths, the longest first: `models[0].tiers[2]` is the third segment of the first model. */
const beginnings: readonly [RegExp, Thing['thing']][] = [
  [/^models\[(\d+)\]\.(?:tiers|own\.tierIds)\[(\d+)\]/, 'tier'],
  [/^models\[(\d+)\]\.own\.measures\[(\d+)\]\.cutoffs\[(\d+)\]/, 'measureCutoff'],
  [/^models\[(\d+)\]\.own\.measures\[(\d+)\]/, 'measure'],
  [/^models\[(\d+)\]\.own\.indices\[(\d+)\]\.cutoffs\[(\d+)\]/, 'indexCutoff'],
  [/^models\[(\d+)\]\.own\.indices\[(\d+)\]/, 'index'],
  [/^models\[(\d+)\]\.own\.grid\[(\d+)\]\[(\d+)\]/, 'gridCell'],
  [/^models\[(\d+)\]\.own\.grid\[(\d+)\]/, 'gridRow'],
  [/^models\[(\d+)\]\.cutoffs\.(?<id>[a-z]\w*)/, 'cutoff'],
  [/^models\[(\d+)\]\.columns\.(?<id>[a-z]\w*)/, 'column'],
  [/^models\[(\d+)\](?:\.own(?=\.))?/, 'model'],
];

/**
 * Finds what a path in a policy file is about, such as the name of the third segment of *Sales and loyalty* for
 * `models[0].tiers[2].name`.
 *
 * @param document the file's content, valid or not; names are taken from it
 */
export function findPlace(path: string, document: unknown): PlaceInFile {
  for (const [pattern, thing] of beginnings) {
    const found = pattern.exec(path);
    if (!found) continue;
    const [model, ...at] = found.slice(1).map((number) => Number(number) + 1);
    const place = { thing, modelNumber: model!, at: at.filter((number) => number > 0) };
    const content = memberOf(memberOf(document, 'models'), model! - 1);
    const id = found.groups?.['id'];
    return {
      ...place,
      ...definedName('model', modelName(content)),
      ...(id !== undefined && definedName('name', nameOfPart(content, id))),
      ...partOf(path.slice(found[0].length)),
    };
  }
  return { thing: 'file', modelNumber: 0, at: [], ...partOf(path) };
}

/** Returns the part that the rest of a path names; `kind` and number of a rule count as the part *rule*. */
function partOf(rest: string): Pick<PlaceInFile, 'part'> {
  const [part = ''] = rest.replace(/^\./, '').split(/[.[]/);
  return isPart(part) ? { part } : {};
}

const definedName = <Key extends string>(key: Key, name: Localized | undefined) =>
  (name ? { [key]: name } : {}) as Partial<Record<Key, Localized>>;

const memberOf = (value: unknown, key: string | number): unknown => {
  if (Array.isArray(value)) return (value as unknown[])[Number(key)];
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
};

/** Returns a text of the file as a name in every language; undefined if it is not valid as a name. */
const sameName = (text: unknown): Localized | undefined =>
  typeof text === 'string' && !nameFault({ place: '', text }) ? localized(() => text) : undefined;

const inCatalogue = (model: unknown) => catalogue.find(({ id }) => id === memberOf(model, 'modelId'));

const modelName = (model: unknown) =>
  sameName(memberOf(memberOf(model, 'own'), 'name')) ?? inCatalogue(model)?.name;

/** Returns the name of a cut-off or measure by its id; the id itself if the file has no name for it. */
function nameOfPart(model: unknown, id: string): Localized | undefined {
  const [, letter, number, cutoff] = /^([mi])(\d+)(?:_(\w+))?$/.exec(id) ?? [];
  const parts = memberOf(memberOf(model, 'own'), letter === 'i' ? 'indices' : 'measures');
  const whole = memberOf(parts, Number(number) - 1);
  const scale = scaleNumbers.findIndex((each) => each === cutoff);
  const place = scale < 0 ? Number(cutoff) - 1 : scale;
  const part = cutoff ? memberOf(memberOf(whole, 'cutoffs'), place) : whole;
  return sameName(memberOf(part, 'name')) ?? nameInCatalogue(model, id) ?? sameName(id);
}

function nameInCatalogue(policy: unknown, id: string): Localized | undefined {
  const model = inCatalogue(policy);
  if (!model) return undefined;
  const columns = memberOf(policy, 'columns');
  const form = rowForm(model, new Set(isObject(columns) ? Object.keys(columns) : []));
  return [...form.cutoffs, ...model.cutoffs, ...model.measures].find((each) => each.id === id)?.name;
}
