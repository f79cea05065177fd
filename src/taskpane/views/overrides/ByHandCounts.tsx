import { traits } from '../../../classifier/language';
import type { KnownByHand } from '../../../overrides/plan-overrides';
import { words } from '../../../overrides/words/languages';
import { useWords } from '../../text/words';
import { usePaneStyles } from '../shared/styles';

interface ByHandCountsProps {
  clients: readonly KnownByHand[];
  /** Number of clients without a reason. */
  without: number;
}

/** Counts the clients who are set by hand: by segment, without a reason, and past the end. */
export function ByHandCounts({ clients, without }: ByHandCountsProps) {
  const pane = usePaneStyles();
  const { language, count, text: paneText } = useWords();
  const text = words[language].pane;
  const tiers = new Map<string, number>();
  for (const { tier } of clients) tiers.set(tier, (tiers.get(tier) ?? 0) + 1);
  const past = clients.filter(({ isPast }) => isPast).length;
  const sentences = [
    text.count(count(clients.length)),
    ...(without > 0 ? [text.without(count(without))] : []),
    ...(past > 0 ? [text.past(count(past))] : []),
  ];
  const ofTiers = [...tiers].map(([tier, number]) => text.ofTier(tier, count(number)));
  return (
    <>
      <p className={pane.text}>{sentences.join(traits[language].sentenceSeparator)}</p>
      {ofTiers.length > 0 && <p className={pane.note}>{ofTiers.join(paneText.listSeparator)}</p>}
    </>
  );
}
