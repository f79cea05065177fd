import type { Settings } from './snapshot-custom';
import { Package } from '../package/package';
import { documentText, type XmlElement } from '../package/xml';
import {
  addHiddenPane,
  giveSettings,
  isOfAddIn,
  newExtension,
  noPanes,
  relationshipBase,
  removePane,
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
  const book = await Package.open(bytes);
  const former = book.has(formerPart) ? book.text(formerPart) : undefined;
  return { ...formerSettings(former), ...settingsOfAll(book, extensionsIn(book)) };
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
  const extensions = extensionsIn(book);
  if (JSON.stringify(settingsOfAll(book, extensions)) === JSON.stringify(settings)) return book.save();
  const [first, ...others] = extensions;
  if (first) {
    giveSettings(book.element(first.part), settings);
    book.saveElement(first.part);
  } else addExtension(book, settings, book.related('', taskPanes.kind));
  const reachable = book.reachable();
  for (const other of others) removeExtension(book, other);
  book.removeUnreachable(reachable);
  return book.save();
}

/** The part with the add-in's settings, the part with the panes to which it belongs, and the relationship between them. */
interface ExtensionPart {
  readonly panes: string;
  readonly id: string;
  readonly part: string;
}

/** Returns the add-in's extensions; a file that was edited by other programs may have several. */
function extensionsIn(book: Package): ExtensionPart[] {
  const related = (part: string, wanted: string) =>
    book.relationships(part).filter(({ kind, target }) => kind === wanted && book.has(target));
  return related('', taskPanes.kind).flatMap(({ target: panes }) =>
    related(panes, webExtension.kind)
      .filter(({ target }) => isOfAddIn(book.element(target)))
      .map(({ id, target: part }) => ({ panes, id, part })),
  );
}

/** Returns the settings of all extensions; if two have one setting, the last counts. */
const settingsOfAll = (book: Package, extensions: readonly ExtensionPart[]): Settings =>
  Object.assign({}, ...extensions.map(({ part }) => settingsOf(book.element(part)))) as Settings;

function removeExtension(book: Package, { panes, id, part }: ExtensionPart): void {
  removePane(book.element(panes), id);
  book.saveElement(panes);
  book.unrelate(panes, part);
}

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
