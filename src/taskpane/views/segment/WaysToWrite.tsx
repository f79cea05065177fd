import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { WriteAs } from '../../../sheet/write-as';
import { waysToWrite } from '../../../sheet/write-as';
import { useWords } from '../../text/words';
import { usePaneStyles } from '../shared/styles';

/** The most rows for live formulas; with more, Excel waits for ClientTier after every change. */
const mostLiveRows = 20_000;

interface WaysToWriteProps {
  writeAs: WriteAs;
  rows: number;
  disabled: boolean;
  onWay: (writeAs: WriteAs) => void;
}

/** Asks whether to write tiers as values, as ClientTier's formulas or as Excel's own. */
export function WaysToWrite({ writeAs, rows, disabled, onWay }: WaysToWriteProps) {
  const pane = usePaneStyles();
  const { text, count } = useWords();
  const isSlow = writeAs === 'live' && rows > mostLiveRows;
  return (
    <Field
      label={text.ways.label}
      validationState={isSlow ? 'warning' : 'none'}
      validationMessage={isSlow ? text.ways.tooManyForLive(count(mostLiveRows)) : undefined}
    >
      <RadioGroup
        value={writeAs}
        disabled={disabled}
        onChange={(_, { value }) => onWay(waysToWrite.find((each) => each === value) ?? writeAs)}
      >
        {waysToWrite.map((way) => (
          <Radio
            key={way}
            value={way}
            label={{
              children: (
                <>
                  <p className={pane.text}>{text.ways.names[way]}</p>
                  <p className={pane.note}>{text.ways.explanations[way]}</p>
                </>
              ),
            }}
          />
        ))}
      </RadioGroup>
    </Field>
  );
}
