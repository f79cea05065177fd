import { editZip, unzip } from './library';
import { relationshipsOf, resolvePath } from './part-paths';
import { documentText, elementOf, elementsIn, newElement, type XmlElement } from './xml';

const contentTypes = '[Content_Types].xml';
const plainRelationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const strictRelationships = 'http://purl.oclc.org/ooxml/officeDocument/relationships';

export interface Relationship {
  readonly id: string;
  /** Kind of the target, such as `worksheet`. */
  readonly kind: string;
  readonly target: string;
  readonly isExternal: boolean;
}

/** The parts (files in the archive) of an .xlsx file. Parts that are not changed are saved byte for byte. */
export class Package {
  private readonly elements = new Map<string, XmlElement>();
  private readonly changed = new Map<string, string | null>();

  private constructor(
    private readonly bytes: Uint8Array,
    private readonly originals: ReadonlyMap<string, string>,
    private readonly names: ReadonlySet<string>,
  ) {}

  static async open(bytes: Uint8Array): Promise<Package> {
    const originals = new Map<string, string>();
    const names = new Set<string>();
    for await (const entry of unzip(bytes).entries()) {
      if (entry.type === 'directory') continue;
      names.add(entry.path);
      if (/\.(xml|rels|vml)$/i.test(entry.path)) originals.set(entry.path, decode(await entry.bytes()));
    }
    return new Package(bytes, originals, names);
  }

  has(part: string): boolean {
    return this.changed.has(part) ? this.changed.get(part) !== null : this.names.has(part);
  }

  get parts(): string[] {
    return [...new Set([...this.names, ...this.changed.keys()])].filter((part) => this.has(part));
  }

  text(part: string): string {
    const text = this.changed.get(part) ?? this.originals.get(part);
    if (text === undefined) throw new Error(`The workbook has no ${part}`);
    return text;
  }

  setText(part: string, text: string): void {
    this.elements.delete(part);
    this.changed.set(part, text);
  }

  /** Returns the root element of a part. Changes in it are saved only after `saveElement`. */
  element(part: string): XmlElement {
    const element = this.elements.get(part) ?? elementOf(this.text(part));
    this.elements.set(part, element);
    return element;
  }

  /** Saves the changes made in the root element of a part. */
  saveElement(part: string): void {
    this.changed.set(part, documentText(this.element(part)));
  }

  remove(part: string): void {
    this.elements.delete(part);
    this.changed.set(part, null);
    this.changed.set(relationshipsOf(part), null);
    const types = this.element(contentTypes);
    types.children = types.children.filter(
      (type) => type.type !== 'element' || type.attributes.PartName !== `/${part}`,
    );
    this.saveElement(contentTypes);
  }

  /** Adds a part and returns its path: `xl/tables/table#.xml`, with the first free number for `#`. */
  add(pattern: string, contentType: string, text: string): string {
    const usedParts = new Set(this.parts.map((part) => part.toLowerCase()));
    let number = 1;
    while (pattern.includes('#') && usedParts.has(pattern.replace('#', String(number)).toLowerCase()))
      number += 1;
    const part = pattern.replace('#', String(number));
    this.setText(part, text);
    const types = this.element(contentTypes);
    types.children.push(newElement(types, 'Override', { PartName: `/${part}`, ContentType: contentType }));
    this.saveElement(contentTypes);
    return part;
  }

  relationships(part: string): Relationship[] {
    const file = relationshipsOf(part);
    if (!this.has(file)) return [];
    return elementsIn(this.element(file)).map(({ attributes: { Id, Type, Target, TargetMode } }) => ({
      id: Id ?? '',
      kind: (Type ?? '').split('/').at(-1) ?? '',
      target: TargetMode === 'External' ? (Target ?? '') : resolvePath(part, Target ?? ''),
      isExternal: TargetMode === 'External',
    }));
  }

  related(part: string, kind: string): string | undefined {
    return this.relationships(part).find((one) => one.kind === kind)?.target;
  }

  /**
   * Adds a relationship from a part to another, and returns its id. `kind` is a kind of the standard's, or of `base`.
   */
  relate(part: string, kind: string, target: string, base = this.relationshipBase): string {
    const file = relationshipsOf(part);
    if (!this.has(file)) {
      this.setText(
        file,
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>',
      );
    }
    const element = this.element(file);
    const ids = new Set(elementsIn(element).map(({ attributes }) => attributes.Id));
    let number = ids.size + 1;
    while (ids.has(`rId${number}`)) number += 1;
    element.children.push(
      newElement(element, 'Relationship', {
        Id: `rId${number}`,
        Type: `${base}/${kind}`,
        Target: `/${target}`,
      }),
    );
    this.saveElement(file);
    return `rId${number}`;
  }

  unrelate(part: string, target: string): void {
    const file = relationshipsOf(part);
    if (!this.has(file)) return;
    const element = this.element(file);
    element.children = elementsIn(element).filter(
      ({ attributes: { Target, TargetMode } }) =>
        TargetMode === 'External' || resolvePath(part, Target ?? '') !== target,
    );
    this.saveElement(file);
  }

  get isStrict(): boolean {
    return this.text('_rels/.rels').includes(strictRelationships);
  }

  private get relationshipBase(): string {
    return this.isStrict ? strictRelationships : plainRelationships;
  }

  get workbookPart(): string {
    const part = this.related('', 'officeDocument');
    if (!part) throw new Error('The file names no workbook');
    return part;
  }

  /**
   * Removes the parts that were reachable in `before` and that no relationship reaches any more, such as the chart of a
   * deleted sheet.
   */
  removeUnreachable(before: ReadonlySet<string>): void {
    const after = this.reachable();
    for (const part of before) if (!after.has(part) && this.has(part)) this.remove(part);
  }

  reachable(): Set<string> {
    const reached = new Set<string>();
    const visit = (part: string) => {
      for (const { target, isExternal } of this.relationships(part)) {
        if (isExternal || reached.has(target) || !this.has(target)) continue;
        reached.add(target);
        visit(target);
      }
    };
    visit('');
    return reached;
  }

  async save(): Promise<Uint8Array> {
    if (this.changed.size === 0) return this.bytes;
    const editor = await editZip(this.bytes, { preserve: 'best-effort' });
    for (const [part, text] of this.changed) {
      if (text !== null) editor.set(part, new TextEncoder().encode(text));
      else if (this.names.has(part)) editor.delete(part);
    }
    return editor.bytes();
  }
}

/** Decodes a part: as UTF-16 if it begins with a byte order mark, otherwise as UTF-8. */
function decode(bytes: Uint8Array): string {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return new TextDecoder(isWide ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(bytes);
}
