import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import {
  axesOf,
  withCell,
  type AxisDraft,
  type CustomModelDraft,
} from '../../../state/custom-model/custom-model-draft';
import { useWords } from '../../../text/words';
import { usePaneStyles } from '../../shared/styles';

const useStyles = makeStyles({
  /** Scrolls sideways, because five columns do not fit into the pane. */
  frame: { overflowX: 'auto' },
  grid: { width: '100%', borderCollapse: 'collapse' },
  head: {
    padding: tokens.spacingHorizontalXXS,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'start',
    overflowWrap: 'normal',
    verticalAlign: 'top',
  },
  cell: { minWidth: '60px', padding: tokens.spacingHorizontalXXS, verticalAlign: 'top' },
});

/** Returns the short names of the levels of a measure or index, the highest first; one blank name if there is none. */
const levelsOf = (axis: AxisDraft | undefined, words: readonly (readonly string[])[]) =>
  axis ? [...words[axis.cutoffs.length - 1]!].reverse() : [''];

interface CustomGridProps {
  draft: CustomModelDraft;
  faults: Readonly<Record<string, string>>;
  nameOf: (tier: number) => string;
  disabled: boolean;
  onDraft: (draft: CustomModelDraft) => void;
}

/**
 * Asks for the tier of each cell: one row per level of the first measure or index, one column per level of the second,
 * the highest first.
 */
export function CustomGrid({ draft, faults, nameOf, disabled, onDraft }: CustomGridProps) {
  const pane = usePaneStyles();
  const styles = useStyles();
  const { text } = useWords();
  const own = text.policy.own;
  const [first, second] = axesOf(draft);
  const unnamed = draft.indices ? own.index : own.unnamed;
  const named = (axis: AxisDraft, number: number) => axis.name || unnamed(number);
  const rows = levelsOf(first, own.levelWords);
  const columns = levelsOf(second, own.levelWords);
  const label = (row: string, column: string) => {
    const down = `${named(first!, 1)} ${row}`;
    return second ? own.cell(down, `${named(second, 2)} ${column}`) : down;
  };

  return (
    <>
      <h3 id="own-grid-heading" className={pane.heading}>
        {own.grid}
      </h3>
      {second && <p className={pane.note}>{own.gridAxes(named(first!, 1), named(second, 2))}</p>}
      <div className={styles.frame}>
        <table className={styles.grid} aria-labelledby="own-grid-heading">
          {second && (
            <thead>
              <tr>
                <td />
                {columns.map((column) => (
                  <th key={column} scope="col" className={styles.head}>
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
          )}
          <tbody>
            {rows.map((row, down) => (
              <tr key={row}>
                <th scope="row" className={styles.head}>
                  {row}
                </th>
                {columns.map((column, across) => {
                  const fault = faults[`own.grid[${down}][${across}]`];
                  return (
                    <td key={column} className={styles.cell}>
                      <Field
                        className={pane.field}
                        validationState={fault ? 'error' : 'none'}
                        validationMessage={fault}
                      >
                        <Select
                          className={pane.input}
                          size="small"
                          aria-label={label(row, column)}
                          value={draft.grid[down]?.[across] ?? ''}
                          disabled={disabled}
                          onChange={(_, { value }) => onDraft(withCell(draft, down, across, value))}
                        >
                          <option value="">{own.chooseTier}</option>
                          {draft.tiers.map(({ id }, index) => (
                            <option key={id} value={id}>
                              {nameOf(index)}
                            </option>
                          ))}
                        </Select>
                      </Field>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
