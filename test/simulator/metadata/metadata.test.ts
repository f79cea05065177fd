import { describe, expect, test } from '@jest/globals';
import { hostClasses } from './host-classes';
import { notSimulated } from './not-simulated';
import { officeClasses } from './office-classes';

const office = officeClasses();
/** Services that office.js defines where its classes cannot be read. */
const unreadable = ['AddinInternalService', 'CustomFunctions'];
const hosts = hostClasses('src/simulator').filter(({ className }) => !unreadable.includes(className));

test('office.js and the simulated Excel have been read', () => {
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

  test('loads every scalar that office.js has, or says which it does not', () => {
    const missing = genuine?.scalars.filter((scalar) => !scalars.includes(scalar)) ?? [];
    expect(missing.sort()).toEqual([...(notSimulated[className] ?? [])].sort());
    expect(scalars.filter((scalar) => !genuine?.scalars.includes(scalar))).toEqual([]);
  });

  test('lets nothing be set that office.js cannot set', () => {
    expect(writable.filter((scalar) => !genuine?.updateable.includes(scalar))).toEqual([]);
    expect(writable.filter((scalar) => !scalars.includes(scalar))).toEqual([]);
  });
});
