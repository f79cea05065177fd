import { languages } from '../../classifier/language';
import type { Model } from '../../classifier/model';
import { policyText } from '../texts';

/**
 * Returns whether a text below the name of a model is ClientTier's: the question in some language, or one that ends with
 * where to change the room; a number typed into that sentence counts as ClientTier's.
 *
 * @param model undefined for a model of the user's own, whose levels may have had other names
 */
export const isOwnAbout = (shown: string, model: Model | undefined): boolean =>
  languages.some((language) => {
    const { ownModel, room } = policyText[language];
    const [beginning = ''] = ownModel(unknownName, unknownName).split(unknownName);
    const isQuestion = model ? shown === model.question[language] : shown.startsWith(beginning);
    return isQuestion || shown.endsWith(room.onlyTold);
  });

/** Stands for a name that may be any. */
const unknownName = '\u0001';
