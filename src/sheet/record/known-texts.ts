import { foldName } from '../../classifier/names/fold-name';
import { languages } from '../../classifier/language';
import type { Model } from '../../classifier/model';
import { rememberTexts } from '../../classifier/names/remember-texts';
import { unclassifiedOutcome } from '../../classifier/unclassified';
import type { CellValue } from '../cells/cell';
import { sheetText } from '../text/sheet-text';
import { writtenTexts, type WrittenTexts } from './written-texts';

/** What a strategy cell shows about the segment that ClientTier wrote beside it. */
export type Witness =
  /** The outcomes (ids of tiers, or `unclassified`) that have this strategy or reason. */
  | ReadonlySet<string>
  /** The user typed the segment, and an earlier run kept it. */
  | 'byHand'
  /** Nothing: the cell is blank, or the user typed over it too. */
  | undefined;

/** Every text that ClientTier wrote in an earlier run or would write now, in any language. */
export class KnownTexts {
  private readonly outcomes = new Map<string, string>();
  private readonly witnesses = new Map<string, Set<string>>();
  private readonly byHand = new Set<string>();
  private readonly overCap = new Set<string>();
  private readonly previous = new Set<string>();
  private readonly days = new Set<number>();
  private readonly movements = new Set(
    languages.flatMap((language) => Object.values(sheetText[language].tracked).map(fold)),
  );
  private readonly fold = rememberTexts(fold);

  /**
   * Takes the texts of the model and the recorded ones. Without a `model`, which may no longer exist, only the recorded
   * texts are known.
   */
  constructor(model: Model | undefined, recorded: WrittenTexts) {
    for (const { id, aliases = [] } of model?.tiers ?? []) {
      for (const alias of aliases) this.outcomes.set(this.fold(alias), id);
    }
    if (model) for (const language of languages) this.learn(writtenTexts(model, language));
    this.learn(recorded);
  }

  /** Returns the id of the tier (or `unclassified`) that a segment cell names; ignores case, width and blanks. */
  outcome(segment: CellValue): string | undefined {
    return this.outcomes.get(this.fold(segment));
  }

  witness(strategy: CellValue): Witness {
    const text = this.fold(strategy);
    return this.byHand.has(text) ? 'byHand' : this.witnesses.get(text);
  }

  /** Returns whether a strategy cell says that a tier has no room for this client. */
  isOverCap(strategy: CellValue): boolean {
    return this.overCap.has(this.fold(strategy));
  }

  /** Returns whether a run wrote this name of a former segment, which the model does not have. */
  wasPrevious(cell: CellValue): boolean {
    return this.previous.has(this.fold(cell));
  }

  /** Returns whether a run wrote this day into *Since*. */
  isDayOfRun(cell: CellValue): boolean {
    return typeof cell === 'number' && this.days.has(cell);
  }

  /** Returns whether a cell says, in any language, how a client moved, or why that is not known. */
  saysMovement(cell: CellValue): boolean {
    return this.movements.has(this.fold(cell));
  }

  private learn({ tiers, unclassified, reasons, byHand, overCap, tracked }: WrittenTexts): void {
    for (const name of tracked?.previous ?? []) this.previous.add(this.fold(name));
    for (const day of tracked?.days ?? []) this.days.add(day);
    for (const { id, name, strategy } of tiers) {
      this.outcomes.set(this.fold(name), id);
      this.testify(strategy, id);
      this.byHand.add(this.fold(strategyByHand(strategy, byHand)));
      if (overCap === undefined) continue;
      const capped = strategyOverCap(strategy, overCap);
      this.testify(capped, id);
      this.overCap.add(this.fold(capped));
    }
    this.outcomes.set(this.fold(unclassified), unclassifiedOutcome);
    for (const reason of reasons) this.testify(reason, unclassifiedOutcome);
    this.byHand.add(this.fold(byHand));
  }

  private testify(strategy: string, outcome: string): void {
    const text = this.fold(strategy);
    this.witnesses.set(text, (this.witnesses.get(text) ?? new Set()).add(outcome));
  }
}

/** Returns the text for the strategy cell beside a tier that the user typed. */
export const strategyByHand = (strategy: string, byHand: string) => `${strategy} ${byHand}`;

/** Returns the text for the strategy cell beside a tier that takes the client because another has no room for her. */
export const strategyOverCap = (strategy: string, overCap: string) => `${strategy} ${overCap}`;

const fold = (cell: CellValue) => foldName(String(cell));
