/** @jest-environment jsdom */
import { afterEach, describe, expect, test } from '@jest/globals';
import { recall, remember } from '../../../src/taskpane/platform/remembered';

/** What is stored on users' computers already: the keys must not change. */
describe('what the pane remembers on this computer', () => {
  afterEach(() => {
    localStorage.clear();
    Reflect.deleteProperty(globalThis, 'Office');
  });

  test('is found under the keys that it has had from the first', () => {
    localStorage.setItem('clienttier.language', 'zh');
    localStorage.setItem('clienttier.started', 'yes');
    expect([recall('language'), recall('started')]).toEqual(['zh', 'yes']);
  });

  test('is kept apart for each site that embeds Office', () => {
    Reflect.set(globalThis, 'Office', { context: { partitionKey: 'site-' } });
    expect(recall('language')).toBeUndefined();
    remember('language', 'en');
    expect(localStorage.getItem('site-clienttier.language')).toBe('en');
  });
});
