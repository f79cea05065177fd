import { traits, type Language } from '../../classifier/language';
import { ruleText } from '../../policy/rule-text';
import { attentionText, type AttentionItem } from '../../sheet/report/attention-rows';
import type { AttentionKind } from '../../sheet/words/attention';
import { words } from '../words/languages';
import type { SegmentResult } from './result';

/** The most cells of one kind to list; `--json` lists all of them. */
const mostListed = 20;

/**
 * Returns the text that a person reads after a run: columns, cut-offs, clients per tier, and every cell that needs
 * attention.
 */
export function segmentText(result: SegmentResult): string {
  const { language } = result;
  const text = words[language].report;
  const lines = [
    text.segmented(result.file, result.sheet, result.model.name),
    ...result.columns.map(({ name, header, column }) => `  ${text.column(name, header, column)}`),
    ...result.cutoffs.flatMap(({ name, value, shown, rule }) =>
      value === null ? [] : [`  ${text.cutoff(name, shown, ruleText(rule, language))}`],
    ),
    '',
    ...counts(result),
    ...(result.caps ? ['', ...result.caps.map(({ says }) => `  ${says}`)] : []),
    ...lists(result.attention, language),
    '',
    ...notes(result),
    text.written(result.out),
  ];
  return lines.join('\n');
}

const number = (value: number, language: Language) => value.toLocaleString(traits[language].locale);

/** Puts numbers before names, because names in several scripts differ in width. */
function counts({ tiers, unclassified, otherTexts, language }: SegmentResult): string[] {
  const text = words[language].report;
  const rows: [string, number][] = [
    ...tiers.map(({ name, clients }): [string, number] => [name, clients]),
    [unclassified.name, unclassified.clients],
    ...(otherTexts > 0 ? [[text.otherTexts, otherTexts] as [string, number]] : []),
  ];
  const all = rows.reduce((sum, [, clients]) => sum + clients, 0);
  const shown = [...rows, [text.total, all] as const].map(
    ([name, clients]) => [name, number(clients, language)] as const,
  );
  const width = Math.max(...shown.map(([, clients]) => clients.length));
  return shown.map(([name, clients]) => `  ${clients.padStart(width)}  ${name}`);
}

function lists(items: readonly AttentionItem[], language: Language): string[] {
  const byKind = new Map<AttentionKind, AttentionItem[]>();
  for (const item of items) {
    const same = byKind.get(item.kind) ?? [];
    byKind.set(item.kind, same);
    same.push(item);
  }
  return [...byKind].flatMap(([kind, same]) => [
    '',
    `${attentionText[language].kinds[kind]}${traits[language].colon}${number(same.length, language)}`,
    ...same.slice(0, mostListed).map(({ cell, why }) => `  ${cell}  ${why}`),
    ...(same.length > mostListed
      ? [`  ${words[language].report.more(number(same.length - mostListed, language))}`]
      : []),
  ]);
}

function notes(result: SegmentResult): string[] {
  const { language, looksLikeOrders: orders, looksLikeVisits: visits } = result;
  const { leftOut, encoding, cutOffAt, tiers, onlyTier, emptyTiers } = result;
  const text = words[language].report;
  const nameOf = (tier: string) => tiers.find(({ id }) => id === tier)!.name;
  return [
    cutOffAt !== undefined && text.cutOff(cutOffAt),
    onlyTier !== undefined && text.onlyTier(nameOf(onlyTier)),
    onlyTier === undefined &&
      emptyTiers &&
      text.emptyTiers(emptyTiers.map(nameOf).join(traits[language].listSeparator)),
    ...result.standIns.map(({ name, header }) => text.standIn(name, header)),
    orders && text.looksLikeOrders(orders.client, orders.lines),
    visits && text.looksLikeVisits(visits.client, visits.lines),
    result.policyFile && text.policyGiven(result.policyFile),
    result.policySheetAdded && text.policyAdded(result.policySheetAdded),
    result.policySheetProtected && text.policyProtected(result.policySheetProtected),
    leftOut && text.leftOut(leftOut.join(traits[language].listSeparator)),
    encoding && text.savedAsUtf8(encoding),
  ].flatMap((note) => (note ? [note] : []));
}
