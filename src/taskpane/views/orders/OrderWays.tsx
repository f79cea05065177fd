import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { ClientsOutcome } from '../../../excel/orders/write-clients';
import { mostComparisons } from '../../../orders/clients/formula-doubts';
import { words } from '../../../orders/words/languages';
import { useWords } from '../../text/words';
import { usePaneStyles } from '../shared/styles';

const ways = ['values', 'formulas'] as const;
type Way = (typeof ways)[number];

interface OrderWaysProps {
  outcome: ClientsOutcome;
  writeAs: Way;
  disabled: boolean;
  onWay: (writeAs: Way) => void;
}

/** Asks whether to write the figures as values or as Excel's own formulas, and says why formulas are not possible. */
export function OrderWays({ outcome, writeAs, disabled, onWay }: OrderWaysProps) {
  const pane = usePaneStyles();
  const { language, text, count } = useWords();
  const { noFormulas, comparisons } = outcome;
  const explained = {
    values: text.orders.valuesAre,
    formulas: noFormulas
      ? text.orders.noFormulas(words[language].noFormulas[noFormulas.why], noFormulas.cell)
      : text.orders.formulasAre,
  };
  const isLarge = noFormulas?.why === 'tooLarge' || !noFormulas;
  return (
    <div className={pane.part}>
      <Field label={text.ways.label}>
        <RadioGroup
          value={writeAs}
          disabled={disabled}
          onChange={(_, { value }) => onWay(ways.find((each) => each === value) ?? writeAs)}
        >
          {ways.map((way) => (
            <Radio
              key={way}
              value={way}
              disabled={way === 'formulas' && noFormulas !== undefined && writeAs === 'values'}
              label={{
                children: (
                  <>
                    <p className={pane.text}>{text.orders.ways[way]}</p>
                    <p className={pane.note}>{explained[way]}</p>
                    {way === 'formulas' && isLarge && (
                      <p className={pane.note}>
                        {text.orders.comparisons(
                          count(Math.ceil(comparisons / 1e6)),
                          count(mostComparisons / 1e6),
                        )}
                      </p>
                    )}
                  </>
                ),
              }}
            />
          ))}
        </RadioGroup>
      </Field>
    </div>
  );
}
