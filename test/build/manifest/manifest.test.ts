/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { defaultLanguage, languages, traits } from '../../../src/classifier/language';
import { stampManifest } from '../../../scripts/webpack/stamp-manifest';
import {
  addresses,
  developmentManifest,
  elements,
  only,
  parseManifest,
  pngSize,
  topLevel,
  values,
} from './manifest-document';

const root = path.join(__dirname, '../../..');

const translated = languages.filter((language) => language !== defaultLanguage);

const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/**
 * As in Microsoft's schemas for task pane manifests: Excel takes no other order. The schemas themselves are in no package
 * on npm, and Microsoft's validator (`npm run validate`) asks a service: hence rules by hand.
 */
const order: Record<string, readonly string[]> = {
  OfficeApp: (
    'Id AlternateId Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl ' +
    'SupportUrl AppDomains Hosts Requirements DefaultSettings Permissions VersionOverrides'
  ).split(' '),
  VersionOverrides: [
    'Description',
    'Requirements',
    'Hosts',
    'Resources',
    'WebApplicationInfo',
    'EquivalentAddins',
  ],
  Host: ['Runtimes', 'AllFormFactors', 'DesktopFormFactor'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  ExtensionPoint: ['Script', 'Page', 'Metadata', 'OfficeTab', 'CustomTab'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  CustomTab: ['Group', 'Label'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
  Action: ['FunctionName', 'TaskpaneId', 'SourceLocation', 'Title'],
  Resources: ['Images', 'Urls', 'ShortStrings', 'LongStrings'],
};

/** Returns the list of resources that contains an element's resid. */
const listOf = (element: Element): string =>
  ({ Image: 'Images', Label: 'ShortStrings', Title: 'ShortStrings', Description: 'LongStrings' })[
    element.localName
  ] ?? 'Urls';

const store = stampManifest(developmentManifest, {
  address: 'https://addin.example.com/tier',
  version: '1.2.3',
});

describe.each([
  ['development', developmentManifest, 'https://localhost:3000/'],
  ['the store', store, 'https://addin.example.com/tier/'],
])('the manifest for %s', (_, xml, address) => {
  const manifest = parseManifest(xml);

  test('has a GUID for its id and four numbers for its version', () => {
    expect(topLevel(manifest, 'Id').textContent).toMatch(guid);
    expect(topLevel(manifest, 'Version').textContent).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
    expect(topLevel(manifest, 'Version').textContent).not.toBe('0.0.0.0');
  });

  test('has its elements in the order that Excel asks for', () => {
    for (const element of manifest.querySelectorAll('*')) {
      const expected = order[element.localName];
      if (!expected) continue;
      const found = [...element.children].map((child) => child.localName);
      expect(found.filter((name) => !expected.includes(name))).toEqual([]);
      expect(found).toEqual([...found].sort((a, b) => expected.indexOf(a) - expected.indexOf(b)));
    }
  });

  test('keeps every file under one address', () => {
    expect(addresses(manifest).filter((url) => !url.startsWith(address))).toEqual([]);
  });

  test('resolves every resource to one of the right kind', () => {
    const ids = [...manifest.querySelectorAll('[id]')].map((element) => element.id);
    expect(ids).toHaveLength(new Set(ids).size);

    for (const element of manifest.querySelectorAll('[resid]')) {
      const resource = only(manifest, listOf(element)).querySelector(
        `[id="${element.getAttribute('resid')}"]`,
      );
      expect({ of: element.localName, found: resource?.id }).toEqual({
        of: element.localName,
        found: element.getAttribute('resid'),
      });
    }
  });

  test('says everything in each language too, in each of its locales', () => {
    const texts = values(manifest).filter(({ value }) => !/^https?:/.test(value));
    const metadata = values(manifest).filter(({ value }) => value.endsWith('functions.json'));
    expect(metadata).toHaveLength(1);
    for (const { element, overrides } of [...texts, ...metadata]) {
      expect([element.localName, element.id, ...overrides.keys()]).toEqual([
        element.localName,
        element.id,
        ...translated.flatMap((language) => traits[language].excelLocales),
      ]);
      for (const language of translated)
        expect(new Set(traits[language].excelLocales.map((locale) => overrides.get(locale))).size).toBe(1);
    }
    expect(metadata[0]?.overrides.get('zh-CN')).toBe(`${address}functions.zh.json`);
  });

  test('keeps to the lengths that Excel allows', () => {
    const longest = { id: 32, ShortStrings: 125, LongStrings: 250, DisplayName: 125, Description: 250 };
    for (const { id } of elements(only(manifest, 'Resources'), '*'))
      expect(id.length).toBeLessThanOrEqual(longest.id);
    for (const { element, value, overrides } of values(manifest)) {
      const kind = element.localName === 'String' ? element.parentElement?.localName : element.localName;
      const limit = longest[kind as keyof typeof longest];
      for (const text of limit ? [value, ...overrides.values()] : []) {
        expect(text).not.toBe('');
        expect(text.length).toBeLessThanOrEqual(limit);
      }
    }
  });

  test('has icons that exist, in the size it says', () => {
    const sizeOf = (url: string) => pngSize(readFileSync(path.join(root, url.slice(address.length))));
    const square = (size: number) => ({ width: size, height: size });
    for (const image of manifest.querySelectorAll('[size][resid]')) {
      const url =
        manifest.getElementById(image.getAttribute('resid') ?? '')?.getAttribute('DefaultValue') ?? '';
      expect(sizeOf(url)).toEqual(square(Number(image.getAttribute('size'))));
    }
    for (const icon of elements(manifest, 'Icon'))
      expect([...icon.children].map((image) => image.getAttribute('size'))).toEqual(['16', '32', '64', '80']);
    expect(sizeOf(topLevel(manifest, 'IconUrl').getAttribute('DefaultValue') ?? '')).toEqual(square(32));
    expect(sizeOf(topLevel(manifest, 'HighResolutionIconUrl').getAttribute('DefaultValue') ?? '')).toEqual(
      square(64),
    );
  });

  test('runs functions, ribbon buttons and pane in one long-lived page', () => {
    const runtime = only(manifest, 'Runtime');
    const page = runtime.getAttribute('resid');
    expect(runtime.getAttribute('lifetime')).toBe('long');
    for (const user of [only(manifest, 'FunctionFile'), only(only(manifest, 'Page'), 'SourceLocation')])
      expect(user.getAttribute('resid')).toBe(page);

    const showTaskpane = elements(manifest, 'Action').filter(
      (action) => action.getAttribute('xsi:type') === 'ShowTaskpane',
    );
    expect(showTaskpane).toHaveLength(1);
    // A pane with its own id is blank there (Office-Add-in-samples 776).
    expect(elements(manifest, 'TaskpaneId')).toEqual([]);
    expect(only(showTaskpane[0]!, 'SourceLocation').getAttribute('resid')).toBe(page);
    expect(elements(manifest, 'FunctionName').map(({ textContent }) => textContent)).toEqual([
      'segmentSheet',
      'summarizeSegments',
    ]);
  });

  test('puts no namespace before the functions', () => {
    expect(elements(manifest, 'Namespace')).toEqual([]);
  });

  test('asks for the requirement sets that the add-in is written for', () => {
    const sets = elements(manifest, 'Set').map(
      (set) => `${set.getAttribute('Name')} ${set.getAttribute('MinVersion')}`,
    );
    expect(sets).toEqual(['ExcelApi 1.9', 'CustomFunctionsRuntime 1.3', 'SharedRuntime 1.1']);
  });
});
