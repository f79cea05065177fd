import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from '@jest/globals';

/**
 * The folder of the R package rfm's data. Its files are not in the repository; `PEER_DATA` names the folder that
 * contains `rfm`.
 */
const folder = join(resolve(process.env['PEER_DATA'] ?? '../shared/data'), 'rfm');
const missing = `the data of the R package rfm are not part of the project, and there is no ${folder}; PEER_DATA names another folder that holds rfm/`;

export const hasPeerData = () => existsSync(folder);

/** Defines a test that needs the data. If they are missing, the test is reported as skipped, with the reason. */
export function peerTest(name: string, run: () => void | Promise<void>, timeout?: number): void {
  if (hasPeerData()) test(name, run, timeout);
  else test.skip(`${name} (${missing})`, run);
}

/** Returns the path of a file of these data. */
export const peerFile = (file: 'customers.csv' | 'orders.csv') => join(folder, file);

/** Returns the cells of a file below its header, row by row. */
export function peerRows(file: 'customers.csv' | 'orders.csv'): string[][] {
  const lines = readFileSync(join(folder, file), 'utf8').trim().split(/\r?\n/).slice(1);
  return lines.map((line) => line.split(','));
}

/** The number of customers in each segment of customers.csv, as the package publishes them. */
export const publishedCounts: Readonly<Record<string, number>> = {
  Champions: 1571,
  'Potential Loyalist': 12762,
  'Loyal Customers': 6965,
  Promising: 297,
  'New Customers': 4475,
  "Can't Lose Them": 1471,
  'At Risk': 2081,
  'Need Attention': 679,
  'About To Sleep': 4095,
  Lost: 5535,
  Others: 68,
};

/**
 * The number of customers in each segment of orders.csv as of 2006-12-31. They were computed outside of this project.
 */
export const segmentsOfOrders: Readonly<Record<string, number>> = {
  'Potential Loyalist': 342,
  'Loyal Customers': 170,
  Lost: 148,
  'New Customers': 104,
  'About To Sleep': 102,
  "Can't Lose Them": 47,
  Champions: 35,
  'At Risk': 28,
  'Need Attention': 10,
  Promising: 9,
};

/** Returns how often each name occurs. */
export function countsOf(names: readonly unknown[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[String(name)] = (counts[String(name)] ?? 0) + 1;
  return counts;
}
