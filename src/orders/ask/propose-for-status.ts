import { dealWords } from '../../classifier/measures/deal-words';
import { statedLevel } from '../../classifier/names/stated-level';
import type { Sliced } from '../../classifier/slices';
import { sidesOfColumn, sideToSubtract } from '../../sheet/text/debit-credit';
import { kindsOfDocuments, saysInvoice, type DocumentKind } from '../../sheet/text/kinds-of-documents';
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
 * count: a voided credit note is left out, a paid one is a refund. In a column of debits and credits, the rarer side is
 * a refund.
 */
export function* treatmentProposer({ list, columns, statuses }: OrderLines): Sliced<ProposedFor> {
  if (!statuses) return () => 'counts';
  const linesOf = yield* linesOfTexts(statuses);
  const isInvoice = columns.orderNumber !== undefined && saysInvoice(list.headers[columns.orderNumber]!);
  const ofColumns = statusColumns(columns).map((column) => {
    const header = list.headers[column]!;
    const texts = statuses.firstLines.map((line) => String(list.cells(column)![line]));
    const sideOf = sidesOfColumn(header, [...new Set(texts)]);
    if (!sideOf) {
      const isKind = hasSign(header, 'kind');
      const notWon = saysStage(header) ? dealsNotWon(texts) : undefined;
      const documents = isKind ? kindsOfDocuments([...new Set(texts)]) : undefined;
      return (status: number, isNegative: boolean): StatusTreatment => {
        const text = texts[status]!;
        const document = documents?.get(text);
        if (document) return treatmentOf[document];
        if (notWon?.has(text)) return 'leftOut';
        return proposeTreatment(text, { isNegative, isKind, isInvoice });
      };
    }
    const counts = { debit: 0, credit: 0 };
    for (const [status, text] of texts.entries()) {
      const side = sideOf(text);
      if (side) counts[side] += linesOf[status]!;
    }
    const subtracted = sideToSubtract(counts);
    return (status: number): StatusTreatment =>
      subtracted !== undefined && sideOf(texts[status]) === subtracted ? 'refund' : 'counts';
  });
  return (status, isNegative = false) => {
    const proposed = ofColumns.map((propose) => propose(status, isNegative));
    return (['leftOut', 'refund'] as const).find((each) => proposed.includes(each)) ?? 'counts';
  };
}
