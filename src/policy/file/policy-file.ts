import { catalogue } from '../../classifier/models/catalogue';
import { languages, type Language } from '../../classifier/language';
import { isObject } from '../../sheet/is-object';
import { quoteOf } from '../../sheet/cells/quote';
import { cutoffsAddedLater } from '../cutoffs-added-later';
import { findPlace } from './find-place';
import { JsonReader, within } from './json-reader';
import { isDay, modelPolicyFaults } from '../faults/model-policy-faults';
import { migrated } from './policy-migration';
import type { ModelPolicy, Policy } from '../policy';
import { policyVersion } from '../formulas/parse-policy-cell';
import type { PlaceInFile } from '../place-in-file';
import { policyFault, type PolicyFault } from '../fault';
import { policyRowForm } from '../model/policy-row-form';
import { modelPolicyFromJson } from './model-policy-from-json';
import type { ReadPolicy } from '../worksheet/read-policy-sheet';
import { withSharesRead } from '../model/share-cutoffs';

/** Name of the member that marks a file as a policy; its value is the version. */
const mark = 'clientTierPolicy';

const megabytes = 2;
/** The deepest nesting accepted. A policy needs about half: `models[0].own.measures[0].cutoffs[0].rule`. */
const deepest = 16;

/** Returns the policy as the text of a JSON file. A cut-off without a number has `null`. */
export function policyToJson(policy: Policy): string {
  return `${JSON.stringify({ [mark]: policyVersion, ...policy }, undefined, 2)}\n`;
}

/** Reads the policy in a JSON file. Returns it, or everything that is wrong, each mistake with its place. */
export function policyFromJson(text: string): ReadPolicy {
  if (text.length > megabytes * 1024 * 1024) return faulty(policyFault('', 'tooLarge', { megabytes }));
  if (depthOf(text) > deepest) return faulty(policyFault('', 'tooDeep', {}));
  let document: unknown;
  try {
    document = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return faulty(
      policyFault('', 'notJson', { cause: quoteOf(error instanceof Error ? error.message : '', 80) }),
    );
  }
  const reader = new JsonReader();
  const version = versionOf(document);
  if (version === undefined) return faulty(policyFault('', 'notPolicyFile', {}));
  if (version > policyVersion) return faulty(policyFault('', 'newerVersion', { version: String(version) }));
  const read = migrated(document, version);
  const inWords = (fault: PolicyFault) => ({ ...fault, inFile: placeOf(fault, read) });
  const policy = readPolicy(read, reader);
  if (!policy || reader.faults.length > 0) return { faults: reader.faults.map(inWords) };
  const faults = policy.models.flatMap((model, index) => [
    ...duplicates(policy.models, model, index),
    ...modelPolicyFaults(model, (path) => within(`models[${index}]`, path)),
  ]);
  return faults.length > 0
    ? { faults: faults.map(inWords) }
    : { policy: { ...policy, models: policy.models.map(withSharesRead) } };
}

/** Returns the place of a fault. If the fault is an unknown entry, this is the thing that has the entry. */
function placeOf({ place, details }: PolicyFault, document: unknown): PlaceInFile {
  const owner = 'entry' in details ? place.slice(0, -details.entry.length).replace(/\.$/, '') : place;
  return findPlace(owner, document);
}

const faulty = (fault: PolicyFault): ReadPolicy => ({ faults: [fault] });

function versionOf(document: unknown): number | undefined {
  const version = isObject(document) && Object.hasOwn(document, mark) ? document[mark] : undefined;
  return typeof version === 'number' && Number.isInteger(version) && version >= 0 ? version : undefined;
}

function readPolicy(document: unknown, reader: JsonReader): Policy | undefined {
  const found = reader.object(document, '', [mark, 'language', 'asOf', 'models']);
  if (!found) return undefined;
  const name = reader.text(found['language'], 'language');
  const language = languages.find((each) => each === name);
  if (!language) reader.faults.push(policyFault('language', 'notLanguage', { found: quoteOf(name) }));
  const asOf = reader.number(found['asOf'], 'asOf');
  if (!isDay(asOf)) reader.faults.push(policyFault('asOf', 'notDay', {}));
  const models = reader.list(found['models'], 'models', (value, place) =>
    modelPolicyFromJson(value, place, reader),
  );
  return (
    language && {
      language,
      asOf,
      models: models.filter((model) => model !== undefined).map((model) => complete(model, language)),
    }
  );
}

/**
 * Adds the cut-offs that a later version of ClientTier gave to a model of the catalogue, if the file has none of them.
 * Returns a custom model unchanged.
 */
function complete(model: ModelPolicy, language: Language): ModelPolicy {
  if (!catalogue.some(({ id }) => id === model.modelId)) return model;
  const added = cutoffsAddedLater(policyRowForm(model, language), (id) => Object.hasOwn(model.cutoffs, id));
  return { ...model, cutoffs: { ...model.cutoffs, ...added } };
}

function duplicates(models: readonly ModelPolicy[], { modelId }: ModelPolicy, index: number): PolicyFault[] {
  const isFirst = models.findIndex((model) => model.modelId === modelId) === index;
  return isFirst ? [] : [policyFault(`models[${index}].modelId`, 'duplicateModel', { id: modelId })];
}

/**
 * Returns how deeply brackets and braces are nested, outside of texts. Nesting that is too deep could crash a parser.
 */
function depthOf(text: string): number {
  let depth = 0;
  let most = 0;
  let isText = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (isText) {
      if (character === '\\') at++;
      else if (character === '"') isText = false;
    } else if (character === '"') isText = true;
    else if (character === '{' || character === '[') most = Math.max(most, ++depth);
    else if (character === '}' || character === ']') depth--;
  }
  return most;
}
