import { HostObject } from '../../../wire/objects/host-object';
import { invalidArgument, notImplemented } from '../../../wire/objects/host-errors';
import type { HostMembers } from '../../../wire/objects/host-members';
import { plainValidation, type ListValidation } from '../../book/list-validation';
import { clearValidations, setValidation, validationsAt } from '../../editing/data-validations';
import type { RangePlace } from '../format/range-place';
import { checkListSource } from './list-source';

type Members = 'clear' | 'errorAlert' | 'ignoreBlanks' | 'prompt' | 'rule' | 'type';

/**
 * The data validation of a range; only drop-downs. The simulation neither checks whether values fit nor refuses input.
 */
export class DataValidationObject extends HostObject implements HostMembers<Excel.DataValidation, Members> {
  override readonly className = 'DataValidation';
  override readonly scalars = ['errorAlert', 'ignoreBlanks', 'prompt', 'rule', 'type'];
  override readonly writable = ['errorAlert', 'ignoreBlanks', 'prompt', 'rule'];

  constructor(private readonly range: RangePlace) {
    super();
  }

  get type(): 'Inconsistent' | 'List' | 'MixedCriteria' | 'None' {
    const { found, covers } = this.there;
    if (found.length === 0) return 'None';
    if (!covers) return 'Inconsistent';
    return found.length === 1 ? 'List' : 'MixedCriteria';
  }

  get rule(): Excel.DataValidationRule | null {
    const { type } = this;
    if (type === 'None') return {};
    if (type !== 'List') return null;
    const { source, inCellDropDown } = this.there.found[0]!;
    return { list: { source, inCellDropDown } };
  }

  set rule(rule: unknown) {
    const { book, existingPlace, sheetId } = this.range;
    this.range.checkEditable('DataValidation.rule');
    if (typeof rule !== 'object' || rule === null) throw invalidArgument('DataValidation.rule');
    const { list, ...others } = rule as Record<string, unknown>;
    if (Object.values(others).some((other) => other !== undefined && other !== null))
      throw notImplemented('DataValidation', 'rule of another kind than a list');
    if (typeof list !== 'object' || list === null) throw invalidArgument('DataValidation.rule');
    const { source, inCellDropDown = true } = list as Record<string, unknown>;
    if (typeof inCellDropDown !== 'boolean') throw invalidArgument('ListDataValidation.inCellDropDown');
    checkListSource(book, sheetId, source);
    setValidation(book, existingPlace, plainValidation(source, inCellDropDown));
  }

  get errorAlert(): ListValidation['errorAlert'] | null {
    return this.setting('errorAlert');
  }

  set errorAlert(given: Partial<ListValidation['errorAlert']>) {
    const { errorAlert } = plainValidation('');
    if (given.style !== undefined && !/^(Stop|Warning|Information)$/.test(given.style))
      throw invalidArgument('DataValidationErrorAlert.style');
    checkTexts(given, 225, 'DataValidationErrorAlert');
    this.change('errorAlert', { ...errorAlert, ...given });
  }

  get prompt(): ListValidation['prompt'] | null {
    return this.setting('prompt');
  }

  set prompt(given: Partial<ListValidation['prompt']>) {
    checkTexts(given, 255, 'DataValidationPrompt');
    this.change('prompt', { ...plainValidation('').prompt, ...given });
  }

  get ignoreBlanks(): boolean | null {
    return this.setting('ignoreBlanks');
  }

  set ignoreBlanks(ignoreBlanks: boolean) {
    this.change('ignoreBlanks', ignoreBlanks);
  }

  clear(): void {
    this.range.checkEditable('DataValidation.clear');
    clearValidations(this.range.book, this.range.existingPlace);
  }

  private get there() {
    return validationsAt(this.range.book, this.range.existingPlace);
  }

  /** Returns a property of the range's drop-down; null if the range has several drop-downs. */
  private setting<Key extends keyof ListValidation>(key: Key): ListValidation[Key] | null {
    const { type } = this;
    if (type === 'None') return plainValidation('')[key];
    return type === 'List' ? this.there.found[0]![key] : null;
  }

  private change<Key extends keyof ListValidation>(key: Key, value: ListValidation[Key]): void {
    this.range.checkEditable(`DataValidation.${key}`);
    if (this.type !== 'List') throw notImplemented('DataValidation', `${key} without one rule for the range`);
    const { book, existingPlace } = this.range;
    setValidation(book, existingPlace, { ...this.there.found[0]!, [key]: value });
  }
}

/** Throws if a text is longer than Excel accepts, such as a title of more than 32 characters. */
function checkTexts(
  { title = '', message = '' }: { readonly title?: string; readonly message?: string },
  longest: number,
  location: string,
): void {
  if (title.length > 32) throw invalidArgument(`${location}.title`);
  if (message.length > longest) throw invalidArgument(`${location}.message`);
}
