/**
 * The classifier as a library: models as data, and the functions that classify by them. Pure; needs neither Excel nor
 * Node.
 *
 * @packageDocumentation
 */
export { catalogue, modelById } from '../models/catalogue';
export { classify } from '../decide/classify';
export { cutoffValues, resolveCutoffs, type ResolvedCutoff } from '../cutoffs/resolve-cutoffs';
export { explainer, type Explainer } from '../explain/explain';
export { knowledge, type Measure, type MeasureColumn, type MeasureColumns } from '../measure';
export { noClient, unclassified } from '../unclassified';
export type { Classification } from '../decide/classification';
export type { Cutoff, CutoffRule, CutoffValues } from '../cutoff';
export type { Language, Localized } from '../language';
export type { Model } from '../model';
export type { Tier } from '../tier';
