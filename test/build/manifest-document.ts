import { readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(__dirname, '../..');

export const developmentManifest = readFileSync(path.join(root, 'manifest.xml'), 'utf8');

/** Parses a manifest. Throws where it is no XML. Needs the DOMParser of jsdom. */
export function parseManifest(xml: string): Document {
  const manifest = new DOMParser().parseFromString(xml, 'application/xml');
  const fault = manifest.querySelector('parsererror');
  if (fault) throw new Error(`The manifest is no XML: ${fault.textContent}`);
  return manifest;
}

/** All elements with this name, whatever their namespace: `String` finds `bt:String`. */
export function elements(within: Document | Element, name: string): Element[] {
  return [...within.getElementsByTagNameNS('*', name)];
}

/** The one element with this name. Throws where there is none, or more than one. */
export function only(within: Document | Element, name: string): Element {
  const [found, another] = elements(within, name);
  if (!found || another) throw new Error(`There should be exactly one ${name}`);
  return found;
}

/** The one child of the root with this name. */
export function topLevel(manifest: Document, name: string): Element {
  const found = [...manifest.documentElement.children].filter((child) => child.localName === name);
  if (found.length !== 1 || !found[0]) throw new Error(`There should be exactly one ${name} at the top`);
  return found[0];
}

/** Every value that can be told apart by locale, with its overrides: addresses, texts and icons. */
export function values(
  manifest: Document,
): { element: Element; value: string; overrides: Map<string, string> }[] {
  return [...manifest.querySelectorAll('[DefaultValue]')].map((element) => ({
    element,
    value: element.getAttribute('DefaultValue') ?? '',
    overrides: new Map(
      [...element.children].map((child) => [
        child.getAttribute('Locale') ?? '',
        child.getAttribute('Value') ?? '',
      ]),
    ),
  }));
}

/** Every address in the manifest, in every locale. */
export function addresses(manifest: Document): string[] {
  const all = values(manifest).flatMap(({ value, overrides }) => [value, ...overrides.values()]);
  return [...new Set(all.filter((value) => /^https?:/.test(value)))];
}

/** Width and height in pixels, out of the header of a png. */
export function pngSize(png: Buffer): { width: number; height: number } {
  const signature = '89504e470d0a1a0a';
  if (png.subarray(0, 8).toString('hex') !== signature) throw new Error('This is no png');
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
}
