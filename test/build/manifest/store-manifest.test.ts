/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { stampManifest } from '../../../scripts/webpack/stamp-manifest';
import { developmentManifest, parseManifest, topLevel } from './manifest-document';

const store = stampManifest(developmentManifest, {
  address: 'https://addin.example.com/tier',
  version: '1.2.3',
});

describe('the store’s manifest', () => {
  test('takes id, name, version and address from the release, and leaves nothing of development', () => {
    const [released, development] = [parseManifest(store), parseManifest(developmentManifest)];
    expect(topLevel(released, 'Id').textContent).not.toBe(topLevel(development, 'Id').textContent);
    expect(topLevel(released, 'DisplayName').getAttribute('DefaultValue')).toBe('ClientTier');
    expect(topLevel(development, 'DisplayName').getAttribute('DefaultValue')).toBe(
      'ClientTier (development)',
    );
    expect(topLevel(released, 'Version').textContent).toBe('1.2.3.0');
    expect(store).not.toMatch(/localhost|development/i);
  });

  test('is the same with and without a slash at the end of the address', () => {
    const withSlash = stampManifest(developmentManifest, {
      address: 'https://addin.example.com/tier/',
      version: '1.2.3',
    });
    expect(withSlash).toBe(store);
  });

  test.each([
    ['', /ADDIN_URL is not set/],
    ['addin.example.com', /"addin.example.com".*https/],
    ['http://addin.example.com', /"http:\/\/addin.example.com".*https/],
  ])('is refused for the address "%s", with what to do', (address, message) => {
    expect(() => stampManifest(developmentManifest, { address, version: '1.2.3' })).toThrow(message);
  });

  test('is refused where there is nothing to replace', () => {
    expect(() => stampManifest(store, { address: 'https://addin.example.com', version: '1.2.3' })).toThrow(
      'manifest.xml has no https://localhost:3000',
    );
  });
});
