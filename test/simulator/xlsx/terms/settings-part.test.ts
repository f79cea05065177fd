import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { stampManifest } from '../../../../scripts/webpack/stamp-manifest';
import { settingsIn, withSettings } from '../../../../src/simulator/xlsx/terms/settings-part';
import { editZip, unzip } from '../../../../src/simulator/xlsx/package/library';
import { addIn } from '../../../../src/simulator/xlsx/terms/add-in';
import { validWorkbook } from '../valid-workbook';

const root = path.join(__dirname, '../../../..');
const plain = new Uint8Array(readFileSync(path.join(__dirname, '../corpus/xlsxwriter/formulas.xlsx')));
const settings = {
  ClientTier_1: { version: 1, headers: { segment: 'Tier "A" & <B>' } },
  text: '等级',
  flag: true,
};

const partOf = async (bytes: Uint8Array, name: string) => {
  const content = await unzip(bytes).bytes(name);
  return content ? new Part(new TextDecoder().decode(content)) : undefined;
};

/** A part whose elements are found by their names. */
class Part {
  constructor(readonly text: string) {}
  attributes(name: string): Record<string, string>[] {
    const tags = [...this.text.matchAll(new RegExp(`<${name}\\b([^>]*)>`, 'g'))];
    return tags.map(([, inside = '']) =>
      Object.fromEntries([...inside.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key, value]) => [key!, value!])),
    );
  }
}

const plainText = (attribute: string) =>
  attribute
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

/** Reads a file as [MS-OWEXML] and Microsoft's page on opening a pane with a document describe it. */
async function asExcelReads(bytes: Uint8Array): Promise<Record<string, unknown>> {
  const relationships = (await partOf(bytes, '_rels/.rels'))!.attributes('Relationship');
  const type = 'http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes';
  const panes = relationships.find(({ Type }) => Type === type)!.Target!.replace(/^\//, '');
  const [pane] = (await partOf(bytes, panes))!.attributes('wetp:taskpane');
  expect(pane).toMatchObject({ visibility: '0', dockstate: 'right' });
  const own = (await partOf(bytes, panes.replace('webextensions/', 'webextensions/_rels/') + '.rels'))!;
  const [{ Target, Type } = {}] = own.attributes('Relationship');
  expect(Type).toBe('http://schemas.microsoft.com/office/2011/relationships/webextension');
  const extension = (await partOf(bytes, Target!.replace(/^\//, '')))!;
  const references = extension.attributes('we:reference').map(({ id, storeType }) => `${storeType} ${id}`);
  expect(references).toEqual([`Registry ${addIn.development.id}`, `EXCatalog ${addIn.released.id}`]);
  return Object.fromEntries(
    extension
      .attributes('we:property')
      .map(({ name, value }) => [name!, JSON.parse(plainText(value!)) as unknown]),
  );
}

test('the settings are where Excel reads them, and Excel’s are read', async () => {
  const bytes = await withSettings(plain, settings);
  await validWorkbook(bytes, plain);
  expect(await asExcelReads(bytes)).toEqual(settings);
  expect(await settingsIn(bytes)).toEqual(settings);
});

test('a file with the settings that it has already stays as it is, byte for byte', async () => {
  const bytes = await withSettings(plain, settings);
  expect(await withSettings(bytes, settings)).toEqual(bytes);
  expect(await withSettings(plain, {})).toEqual(plain);
});

test('settings that change or go are replaced, and no second place is made for them', async () => {
  const bytes = await withSettings(await withSettings(plain, settings), { other: 1 });
  expect(await asExcelReads(bytes)).toEqual({ other: 1 });
  expect(await settingsIn(await withSettings(bytes, {}))).toEqual({});
});

test('another add-in’s pane and settings stay beside ClientTier’s', async () => {
  const other = addIn.development.id.replace('92bf', 'aaaa');
  const editor = await editZip(await withSettings(plain, { theirs: 'stay' }), { preserve: 'best-effort' });
  const name = 'xl/webextensions/webextension1.xml';
  const text = new TextDecoder().decode((await unzip(await editor.bytes()).bytes(name))!);
  editor.set(
    name,
    new TextEncoder().encode(
      text
        .replaceAll(addIn.development.id, other)
        .replaceAll(addIn.released.id, other.replace('aaaa', 'bbbb')),
    ),
  );
  const theirs = await editor.bytes();
  expect(await settingsIn(theirs)).toEqual({});
  const both = await withSettings(theirs, settings);
  await validWorkbook(both, plain);
  expect(await settingsIn(both)).toEqual(settings);
  expect((await partOf(both, name))!.text).toContain('stay');
  expect((await partOf(both, 'xl/webextensions/taskpanes.xml'))!.attributes('wetp:taskpane')).toHaveLength(2);
});

/** Returns a file with two extensions of ClientTier: as it is loaded from a manifest, and as an organization has it. */
async function withTwo(first: Record<string, unknown>, second: Record<string, unknown>) {
  const other = addIn.development.id.replace('92bf', 'aaaa');
  const name = 'xl/webextensions/webextension1.xml';
  const rewrite = async (bytes: Uint8Array, change: (text: string) => string) => {
    const editor = await editZip(bytes, { preserve: 'best-effort' });
    editor.set(name, new TextEncoder().encode(change((await partOf(bytes, name))!.text)));
    return editor.bytes();
  };
  const theirs = await rewrite(await withSettings(plain, first), (text) =>
    text.replaceAll(addIn.development.id, other).replaceAll(addIn.released.id, other.replace('aaaa', 'bbbb')),
  );
  return rewrite(await withSettings(theirs, second), (text) => text.replaceAll(other, addIn.released.id));
}

test('of two places with ClientTier’s settings one stays, and no old setting comes back', async () => {
  const two = await withTwo({ gone: 1, kept: 'old' }, { changed: 2, kept: 'new' });
  expect(await settingsIn(two)).toEqual({ gone: 1, changed: 2, kept: 'new' });
  expect(await withSettings(two, await settingsIn(two))).toEqual(two);

  const saved = await withSettings(two, { changed: 3, kept: 'new' });
  await validWorkbook(saved, plain);
  expect(await settingsIn(saved)).toEqual({ changed: 3, kept: 'new' });
  const panes = (await partOf(saved, 'xl/webextensions/taskpanes.xml'))!;
  expect(panes.attributes('wetp:taskpane')).toHaveLength(1);
  const related = (await partOf(saved, 'xl/webextensions/_rels/taskpanes.xml.rels'))!;
  expect(related.attributes('Relationship').map(({ Target }) => Target)).toEqual([
    '/xl/webextensions/webextension1.xml',
  ]);
  expect(panes.attributes('wetp:webextensionref').map((each) => each['r:id'])).toEqual(
    related.attributes('Relationship').map(({ Id }) => Id),
  );
  expect(await unzip(saved).bytes('xl/webextensions/webextension2.xml')).toBeFalsy();
});

test('what earlier builds of the demo wrote is read, and moved to where Excel reads it', async () => {
  const part = 'customXml/clienttier-settings.xml';
  const editor = await editZip(plain, { preserve: 'best-effort' });
  const json = JSON.stringify(settings)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
  const xml = `<settings xmlns="urn:clienttier:settings">${json}</settings>`;
  editor.set(part, new TextEncoder().encode(xml));
  const former = await editor.bytes();
  expect(await settingsIn(former)).toEqual(settings);
  const now = await withSettings(former, settings);
  expect(await asExcelReads(now)).toEqual(settings);
  expect(await unzip(now).bytes(part)).toBeFalsy();
});

test('the add-in is called as in the manifests', () => {
  const manifest = readFileSync(path.join(root, 'manifest.xml'), 'utf8');
  expect(manifest).toContain(`<Id>${addIn.development.id}</Id>`);
  const release = { address: 'https://addin.example.com', version: '1.2.3' };
  expect(stampManifest(manifest, release)).toContain(`<Id>${addIn.released.id}</Id>`);
});
