import { expect } from '@jest/globals';
import { rfm } from '../../src/classifier/models/rfm';
import { atOneGo } from '../../src/classifier/slices';
import { compareDates } from '../../src/movement/compare/compare-dates';
import { unknownCulture } from '../../src/sheet/text/culture';
import { day, orderSheet, today } from '../orders/add-up';
import { countsOf, peerRows, peerTest } from './peer-data';

const columns = { recency: 'daysSince', frequency: 'orders', monetary: 'sales' } as const;

peerTest(
  'a year of real orders moves as many customers as counted elsewhere, each for the reason counted',
  () => {
    const lines = peerRows('orders.csv').map(([id, date, revenue]) => [id!, day(date!), Number(revenue)]);
    const sheet = orderSheet([['customer', 'date', 'revenue'], ...lines]);
    const compared = atOneGo(
      compareDates(
        {
          sheets: [sheet],
          choice: { columns: { client: 0, date: 1, amount: 2 }, answers: { orderIs: 'line' } },
          today,
          culture: unknownCulture,
        },
        {
          model: rfm,
          measures: rfm.measures.map((measure) => ({
            measure,
            column: columns[measure.id as keyof typeof columns],
            header: measure.id,
          })),
          cutoffs: {},
        },
        { from: day('2005-12-31'), to: day('2006-12-31') },
        'en',
      ),
    )!;
    const { movers } = compared;
    expect(movers).toHaveLength(995);
    expect(countsOf(movers.map(({ movement }) => movement))).toEqual({
      same: 329,
      up: 315,
      down: 288,
      sideways: 50,
      new: 13,
    });
    // 96 by the cut-off, 271 by the client's figures, 286 by both; of these 3, 133 and 140 bought nothing between.
    expect(countsOf(movers.flatMap(({ reason }) => reason ?? []))).toEqual({
      cutoff: 96,
      figures: 271 - 133,
      time: 133,
      both: 286 - 140,
      cutoffAndTime: 140,
    });
  },
);
