import type { Model } from '../../../src/classifier/model';
import { dealSize } from '../../../src/classifier/models/deal-size';
import { nature } from '../../../src/classifier/models/nature';
import { process } from '../../../src/classifier/models/process';
import { rfm } from '../../../src/classifier/models/rfm';
import { salesLoyalty } from '../../../src/classifier/models/sales-loyalty';
import { sampleColumns, sampleCustomers } from '../../../src/demo/sample-customers';
import type { CellValue } from '../../../src/sheet/cells/cell';
import { hasPeerData, peerRows } from '../../peers/peer-data';
import { portableCase, type PortableCase } from './portable-case';

type SampleColumn = (typeof sampleColumns)[number];

/** Returns the demo's customers for a model, by their columns. */
function sampleCase(model: Model, columns: Readonly<Record<string, SampleColumn>>): PortableCase {
  const given = model.measures.filter(({ id }) => columns[id]);
  const rows = sampleCustomers(45838).map((customer) =>
    given.map(({ id }): CellValue => customer[sampleColumns.indexOf(columns[id]!)]!),
  );
  return portableCase(model, given, rows);
}

/** Returns customers of the R package rfm, if its data are installed. */
function peerCases(most: number): PortableCase[] {
  if (!hasPeerData()) return [];
  const rows = peerRows('customers.csv')
    .slice(0, most)
    .map(([, revenue, orders, days]) => [days, orders, revenue].map(Number));
  return [portableCase(rfm, rfm.measures, rows)];
}

/** Returns real lists of clients, with at most `mostOfPeer` clients of the largest one. */
export const realCases = (mostOfPeer = Infinity): PortableCase[] => [
  sampleCase(salesLoyalty, { sales: 'Sales', loyalty: 'Loyalty' }),
  sampleCase(dealSize, { value: 'Sales' }),
  sampleCase(process, { last_order: 'Last order' }),
  sampleCase(nature, { type: 'Client' }),
  ...peerCases(mostOfPeer),
];
