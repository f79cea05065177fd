import { expect } from '@jest/globals';
import { rfm } from '../../src/classifier/models/rfm';
import { atOneGo } from '../../src/classifier/slices';
import { applyCaps } from '../../src/sheet/caps/apply-caps';
import { tiersOf } from '../classifier/clients';
import { peerTest } from './peer-data';
import { customersOfFile } from './peer-customers';

/*
 * Of the 1,571 Champions that the package publishes, so many reach the value of the 100th. They were counted outside of
 * this project, by a sort of the file's rows with the scores 5-5-5 in Python.
 */
peerTest('with room for 100 Champions, whoever ties with the 100th stays too', () => {
  const customers = customersOfFile();
  const ids = rfm.tiers.map(({ id }) => id);
  const tiers = Int16Array.from(tiersOf(rfm, customers), (id) => ids.indexOf(id));
  const caps = [{ tier: ids.indexOf('champions'), most: 100, to: ids.indexOf('potential-loyalist') }];
  const stay = (of: (customer: (typeof customers)[number]) => number) => {
    const standing = Float64Array.from(customers, of);
    return atOneGo(applyCaps({ tiers, standing, caps, isByHand: () => false })).rooms[0]!;
  };
  expect(stay(({ frequency }) => frequency)).toMatchObject({ wanted: 1571, stay: 173 });
  expect(stay(({ recency }) => -recency)).toMatchObject({ wanted: 1571, stay: 101 });
  expect(stay(({ monetary }) => monetary)).toMatchObject({ wanted: 1571, stay: 100 });
});
