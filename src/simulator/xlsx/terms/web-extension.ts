import {
  childOf,
  childrenOf,
  elementOf,
  elementsIn,
  localName,
  newElement,
  remove,
  type XmlElement,
} from '../package/xml';
import { addIn, isAddIn } from './add-in';
import type { Settings } from './snapshot-custom';

/*
 * The part of a file in which Excel keeps an add-in's settings ([MS-OWEXML] 2.2): a reference to the add-in, and a bag of
 * properties whose values are JSON.
 */

export const webExtension = {
  part: 'xl/webextensions/webextension#.xml',
  contentType: 'application/vnd.ms-office.webextension+xml',
  kind: 'webextension',
} as const;

export const taskPanes = {
  part: 'xl/webextensions/taskpanes.xml',
  contentType: 'application/vnd.ms-office.webextensiontaskpanes+xml',
  kind: 'webextensiontaskpanes',
} as const;

export const relationshipBase = 'http://schemas.microsoft.com/office/2011/relationships';

const namespace = 'http://schemas.microsoft.com/office/webextensions/webextension/2010/11';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/**
 * Returns whether a web extension is the add-in: its `reference` or one of its `alternateReferences` has the add-in's
 * id.
 */
export function isOfAddIn(extension: XmlElement): boolean {
  const others = childOf(extension, 'alternateReferences');
  const references = [extension, ...(others ? [others] : [])].flatMap((parent) =>
    childrenOf(parent, 'reference'),
  );
  return references.some(({ attributes }) => isAddIn(attributes.id));
}

export function newExtension(): XmlElement {
  const reference = ({ id, store, storeType }: (typeof addIn)['development' | 'released']) =>
    `<we:reference id="${id}" version="1.0.0.0" store="${store}" storeType="${storeType}"/>`;
  return elementOf(
    `<we:webextension xmlns:we="${namespace}" id="{${addIn.development.id.toUpperCase()}}">` +
      reference(addIn.development) +
      `<we:alternateReferences>${reference(addIn.released)}</we:alternateReferences>` +
      `<we:properties/><we:bindings/><we:snapshot xmlns:r="${relationships}"/></we:webextension>`,
  );
}

/** Returns the panes of a file that has none. */
export const noPanes = (): XmlElement =>
  elementOf(
    '<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11"/>',
  );

/** Adds the add-in to the panes of a file as hidden, so that Excel does not open its pane with the file. */
export function addHiddenPane(panes: XmlElement, relationship: string): void {
  const attributes = { dockstate: 'right', visibility: '0', width: 350, row: elementsIn(panes).length + 1 };
  const reference = newElement(panes, 'webextensionref', { 'xmlns:r': relationships, 'r:id': relationship });
  panes.children.push(newElement(panes, 'taskpane', attributes, [reference]));
}

/** Removes the pane of the extension with this relationship. */
export function removePane(panes: XmlElement, relationship: string): void {
  const refersTo = ({ attributes }: XmlElement) =>
    Object.entries(attributes).some(([name, id]) => /(^|:)id$/.test(name) && id === relationship);
  const pane = elementsIn(panes).find((each) => childrenOf(each, 'webextensionref').some(refersTo));
  remove(panes, pane);
}

export function settingsOf(extension: XmlElement): Settings {
  const bag = elementsIn(extension).find((child) => localName(child) === 'properties');
  return Object.fromEntries(
    (bag ? elementsIn(bag) : []).map(({ attributes: { name = '', value = '' } }) => [name, fromJson(value)]),
  );
}

/** Replaces the settings in an extension that has a bag for them. */
export function giveSettings(extension: XmlElement, settings: Settings): void {
  const bag = elementsIn(extension).find((child) => localName(child) === 'properties');
  const properties = Object.entries(settings).map(([name, value]) =>
    newElement(extension, 'property', { name, value: JSON.stringify(value) }),
  );
  if (bag) bag.children = properties;
  else {
    const after = elementsIn(extension).filter((child) => /eferences?$/.test(localName(child))).length;
    extension.children.splice(after, 0, newElement(extension, 'properties', {}, properties));
  }
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
