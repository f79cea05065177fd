import { describe, expect, test } from '@jest/globals';
import { hostClasses } from './host-classes';
import { notSimulated } from './not-simulated';
import { officeClasses } from './office-classes';

const office = officeClasses();
/** Services of office.js whose classes cannot be read. */
const unreadable = ['AddinInternalService', 'CustomFunctions'];
const hosts = hostClasses('src/simulator').filter(({ className }) => !unreadable.includes(className));

test('the classes of office.js and of the simulated Excel are found', () => {
  expect(office.get('Range')?.updateable).toContain('values');
  expect(hosts.map(({ className }) => className)).toEqual(
    expect.arrayContaining(['Workbook', 'Worksheet', 'Range', 'AppRuntimeService']),
  );
});

describe.each(hosts)('$name', ({ className, scalars, writable, methods }) => {
  const genuine = office.get(className);

  test('is a class of office.js', () => {
    expect(genuine).toBeDefined();
  });

  test('has no method that office.js does not have', () => {
    expect(methods.filter((method) => !genuine?.methods.has(method))).toEqual([]);
  });

  test('loads every scalar that office.js has, except those listed as not simulated', () => {
    const missing = genuine?.scalars.filter((scalar) => !scalars.includes(scalar)) ?? [];
    expect(missing.sort()).toEqual([...(notSimulated[className] ?? [])].sort());
    expect(scalars.filter((scalar) => !genuine?.scalars.includes(scalar))).toEqual([]);
  });

  test('allows nothing to be set that office.js cannot set', () => {
    expect(writable.filter((scalar) => !genuine?.updateable.includes(scalar))).toEqual([]);
    expect(writable.filter((scalar) => !scalars.includes(scalar))).toEqual([]);
  });
});
