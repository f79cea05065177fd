import type { Settings } from './snapshot-custom';
import { unzip } from '../package/library';
import { Package } from '../package/package';
import { relationshipsOf, resolvePath } from '../package/part-paths';
import { documentText, elementOf, elementsIn, type XmlElement } from '../package/xml';
import {
  addHiddenPane,
  giveSettings,
  isOfAddIn,
  newExtension,
  noPanes,
  relationshipBase,
  settingsOf,
  taskPanes,
  webExtension,
} from './web-extension';

/*
 * Stores the add-in's settings in a file where Excel stores them. Earlier builds of the demo used a part of their own,
 * which is still read, and replaced when the file is saved.
 */
const formerPart = 'customXml/clienttier-settings.xml';

/** Returns the settings in an .xlsx file; an empty object if it has none. */
export async function settingsIn(bytes: Uint8Array): Promise<Settings> {
  const zip = unzip(bytes);
  const textOf = async (path: string) => {
    const content = await zip.bytes(path);
    return content ? new TextDecoder().decode(content) : undefined;
  };
  const related = async (part: string, kind: string) => {
    const list = await textOf(relationshipsOf(part));
    return (list ? elementsIn(elementOf(list)) : [])
      .filter(({ attributes: { Type = '' } }) => Type.endsWith(`/${kind}`))
      .map(({ attributes: { Target = '' } }) => resolvePath(part, Target));
  };
  const settings = { ...formerSettings(await textOf(formerPart)) };
  for (const panes of await related('', taskPanes.kind)) {
    for (const part of await related(panes, webExtension.kind)) {
      const text = await textOf(part);
      const extension = text ? elementOf(text) : undefined;
      if (extension && isOfAddIn(extension)) Object.assign(settings, settingsOf(extension));
    }
  }
  return settings;
}

function formerSettings(xml: string | undefined): Settings {
  const json = xml && /<settings xmlns="urn:clienttier:settings">(.*)<\/settings>/s.exec(xml)?.[1];
  return json ? (JSON.parse(unescapeXml(json)) as Settings) : {};
}

const unescapeXml = (text: string) =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

/** Returns the file with its settings replaced by these. */
export async function withSettings(bytes: Uint8Array, settings: Settings): Promise<Uint8Array> {
  const book = await Package.open(bytes);
  if (book.has(formerPart)) {
    book.unrelate(book.workbookPart, formerPart);
    book.remove(formerPart);
  }
  const panes = book.related('', taskPanes.kind);
  const part = panes && extensionIn(book, panes);
  if (part) {
    const extension = book.element(part);
    if (JSON.stringify(settingsOf(extension)) !== JSON.stringify(settings)) {
      giveSettings(extension, settings);
      book.saveElement(part);
    }
  } else if (Object.keys(settings).length > 0) addExtension(book, settings, panes);
  return book.save();
}

/** Returns the part of the add-in among those of the file's panes. */
const extensionIn = (book: Package, panes: string) =>
  book
    .relationships(panes)
    .find(
      ({ kind, target }) => kind === webExtension.kind && book.has(target) && isOfAddIn(book.element(target)),
    )?.target;

function addExtension(book: Package, settings: Settings, existing: string | undefined): void {
  const panes = existing ?? add(book, taskPanes, noPanes());
  if (!existing) book.relate('', taskPanes.kind, panes, relationshipBase);
  const extension = newExtension();
  giveSettings(extension, settings);
  const part = add(book, webExtension, extension);
  addHiddenPane(book.element(panes), book.relate(panes, webExtension.kind, part, relationshipBase));
  book.saveElement(panes);
}

const add = (book: Package, { part, contentType }: Kind, root: XmlElement) =>
  book.add(part, contentType, documentText(root));

interface Kind {
  readonly part: string;
  readonly contentType: string;
}
