import { placeOfService } from '../../summary/sheet/summary-record';
import { readFields } from '../../summary/sheet/typed-fields';
import { untilAnswered } from '../office/run-in-excel';
import { findSummary } from '../summary/find-summary';

/** The sheet *Service Levels* of a model, and how many of its fields the user has filled. */
export interface ServiceFound {
  readonly sheet: string;
  readonly typed: number;
  /** The header of the column with the owners; left out if the sheet has no hours of each owner. */
  readonly groups?: string;
}

/** Returns the sheet *Service Levels* of a model; undefined if there is none. */
export const findService = (modelId: string): Promise<ServiceFound | undefined> =>
  untilAnswered(async (context) => {
    const { made } = await findSummary(context, placeOfService(modelId));
    if (!made) return undefined;
    const { groups } = made.record.headers;
    return {
      sheet: made.sheetName,
      typed: Object.keys(readFields(made.record, made).typed).length,
      ...(groups !== undefined && { groups }),
    };
  }, {});
