import { placeOfTwoModels } from '../../summary/sheet/summary-record';
import { sheetAt } from '../summary/find-summary';

/** Returns the name of the sheet of two models; undefined if there is none. */
export const findTwoModelsSheet = async (one: string, other: string): Promise<string | undefined> =>
  (await sheetAt(placeOfTwoModels(one, other)))?.sheet;
