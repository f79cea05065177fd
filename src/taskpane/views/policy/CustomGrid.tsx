import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { withCell, type MeasureDraft, type CustomModelDraft } from '../../state/custom-model-draft';
import { useWords } from '../../text/words';
import { usePaneStyles } from '../shared/styles';

const useStyles = makeStyles({
  /** Scrolls sideways, because five columns do not fit into the pane. */
  frame: { overflowX: 'auto' },
  grid: { width: '100%', borderCollapse: 'collapse' },
  head: {
    padding: tokens.spacingHorizontalXXS,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'start',
    verticalAlign: 'top',
  },
  cell: { minWidth: '72px', padding: tokens.spacingHorizontalXXS, verticalAlign: 'top' },
});

interface CustomGridProps {
  draft: CustomModelDraft;
  faults: Readonly<Record<string, string>>;
  nameOf: (tier: number) => string;
  disabled: boolean;
  onDraft: (draft: CustomModelDraft) => void;
}

/**
 * Asks for the tier of each cell: one row per level of the first measure, one column per level of the second, the
 * highest first.
 */
export function CustomGrid({ draft, faults, nameOf, disabled, onDraft }: CustomGridProps) {
  const pane = usePaneStyles();
  const styles = useStyles();
  const { text } = useWords();
  const own = text.policy.own;
  const levels = (measure: MeasureDraft | undefined, number: number) =>
    measure
      ? [...own.levelWords[measure.cutoffs.length - 1]!]
          .reverse()
          .map((level) => `${measure.name || own.unnamed(number)} ${level}`)
      : [''];
  const rows = levels(draft.measures[0], 1);
  const columns = levels(draft.measures[1], 2);

  return (
    <>
      <h3 id="own-grid-heading" className={pane.heading}>
        {own.grid}
      </h3>
      <div className={styles.frame}>
        <table className={styles.grid} aria-labelledby="own-grid-heading">
          {draft.measures.length > 1 && (
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
                          aria-label={column === '' ? row : own.cell(row, column)}
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
