import { readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(__dirname, '../../..');

export const developmentManifest = readFileSync(path.join(root, 'manifest.xml'), 'utf8');

/** Parses a manifest. Throws if it is not XML. Needs the DOMParser of jsdom. */
export function parseManifest(xml: string): Document {
  const manifest = new DOMParser().parseFromString(xml, 'application/xml');
  const fault = manifest.querySelector('parsererror');
  if (fault) throw new Error(`The manifest is no XML: ${fault.textContent}`);
  return manifest;
}

/** Returns all elements with this name, in any namespace: `String` finds `bt:String`. */
export function elements(within: Document | Element, name: string): Element[] {
  return [...within.getElementsByTagNameNS('*', name)];
}

/** Returns the one element with this name. Throws if there is none, or more than one. */
export function only(within: Document | Element, name: string): Element {
  const [found, another] = elements(within, name);
  if (!found || another) throw new Error(`There should be exactly one ${name}`);
  return found;
}

/** Returns the one child of the root with this name. */
export function topLevel(manifest: Document, name: string): Element {
  const found = [...manifest.documentElement.children].filter((child) => child.localName === name);
  if (found.length !== 1 || !found[0]) throw new Error(`There should be exactly one ${name} at the top`);
  return found[0];
}

/** Returns every value that can differ by locale, with its overrides: addresses, texts and icons. */
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

/** Returns every address in the manifest, in every locale. */
export function addresses(manifest: Document): string[] {
  const all = values(manifest).flatMap(({ value, overrides }) => [value, ...overrides.values()]);
  return [...new Set(all.filter((value) => /^https?:/.test(value)))];
}

/** Returns the width and height in pixels that a PNG file's header gives. */
export function pngSize(png: Buffer): { width: number; height: number } {
  const signature = '89504e470d0a1a0a';
  if (png.subarray(0, 8).toString('hex') !== signature) throw new Error('This is no png');
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
}
