import { dealWords } from '../../classifier/measures/deal-words';
import { statedLevel } from '../../classifier/names/stated-level';
import type { Sliced } from '../../classifier/slices';
import { sidesOfColumn } from '../../sheet/text/status/debit-credit';
import { countSides, sideToSubtract } from '../../sheet/text/sides';
import { kindsOfDocuments, saysInvoice, type DocumentKind } from '../../sheet/text/status/kinds-of-documents';
import type { StatusTreatment } from '../answers';
import { saysStage } from '../columns/says-stage';
import { hasSign } from '../columns/sign-in-header';
import { proposeTreatment } from '../columns/status-words';
import type { OrderLines } from '../read/read-lines';
import { statusColumns } from '../read/statuses';
import { linesOfTexts } from '../read/texts';

/**
 * Returns the proposed treatment of the lines with a status, by the number of the status.
 *
 * @param isNegative true if all amounts of its lines are below zero
 */
type ProposedFor = (status: number, isNegative?: boolean) => StatusTreatment;

const treatmentOf: Readonly<Record<DocumentKind, StatusTreatment>> = {
  sale: 'counts',
  credit: 'refund',
  other: 'leftOut',
};

/** Returns the stages of deals that are lost or still open, if some deals of the list are won. */
function dealsNotWon(stages: readonly string[]): ReadonlySet<string> {
  const levelOf = (stage: string) => statedLevel(stage, { words: dealWords });
  const isAnyWon = stages.some((stage) => levelOf(stage) === Infinity);
  return new Set(stages.filter((stage) => isAnyWon && levelOf(stage) === -Infinity));
}

/**
 * Makes the function that proposes the treatment of the lines with a status. If the status comes from two columns, both
 * count: a voided credit note is left out, a paid one is a refund.
 */
export function* treatmentProposer({ list, columns, statuses }: OrderLines): Sliced<ProposedFor> {
  if (!statuses) return () => 'counts';
  const linesOf = yield* linesOfTexts(statuses);
  const isInvoice = columns.orderNumber !== undefined && saysInvoice(list.headers[columns.orderNumber]!);
  const ofColumns = statusColumns(columns).map((column) => {
    const header = list.headers[column]!;
    const texts = statuses.firstLines.map((line) => String(list.cells(column)![line]));
    const propose = proposerOfSides(header, texts, linesOf) ?? proposerOfTexts(header, texts, isInvoice);
    return (status: number, isNegative: boolean) => propose(texts[status]!, isNegative);
  });
  return (status, isNegative = false) => {
    const proposed = ofColumns.map((propose) => propose(status, isNegative));
    return (['leftOut', 'refund'] as const).find((each) => proposed.includes(each)) ?? 'counts';
  };
}

type ProposedForText = (text: string, isNegative: boolean) => StatusTreatment;

/** In a column of debits and credits, the rarer side is a refund. Undefined for any other column. */
function proposerOfSides(
  header: string,
  texts: readonly string[],
  linesOf: ArrayLike<number>,
): ProposedForText | undefined {
  const sideOf = sidesOfColumn(header, [...new Set(texts)]);
  if (!sideOf) return undefined;
  const subtracted = sideToSubtract(
    countSides(texts.map((text, status) => [sideOf(text), linesOf[status]!])),
  );
  return (text) => (subtracted !== undefined && sideOf(text) === subtracted ? 'refund' : 'counts');
}

function proposerOfTexts(header: string, texts: readonly string[], isInvoice: boolean): ProposedForText {
  const isKind = hasSign(header, 'kind');
  const notWon = saysStage(header) ? dealsNotWon(texts) : undefined;
  const documents = isKind ? kindsOfDocuments([...new Set(texts)]) : undefined;
  return (text, isNegative) => {
    const document = documents?.get(text);
    if (document) return treatmentOf[document];
    if (notWon?.has(text)) return 'leftOut';
    return proposeTreatment(text, { isNegative, isKind, isInvoice });
  };
}
