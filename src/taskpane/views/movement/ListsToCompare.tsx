import { Button, Field, Select } from '@fluentui/react-components';
import { traits } from '../../../classifier/language';
import type { SegmentsAt } from '../../../movement/lists';
import { words } from '../../../movement/words/languages';
import { isSameColumn, type ListsState } from '../../hooks/sheets/use-lists-to-compare';
import { useWords } from '../../text/words';
import { FailureText } from '../shared/FailureText';
import { KeyField } from '../shared/fields/KeyField';
import { usePaneStyles } from '../shared/styles';
import { Working } from '../shared/Working';

interface ListsToCompareProps {
  columns: ListsState;
  /** The sheet with the present list. */
  sheetId: string;
  disabled: boolean;
}

/** Asks which two columns with segments to compare, once the workbook was searched for them. */
export function ListsToCompare({ columns: state, sheetId, disabled }: ListsToCompareProps) {
  const pane = usePaneStyles();
  const text = words[useWords().language].pane;
  const { look, columns, lists, keys } = state;
  if (look?.kind === 'looking')
    return <Working title={text.looking} onCancel={state.cancel} isCancelDisabled={false} />;
  const again = (
    <div className={pane.buttons}>
      <Button size="small" disabledFocusable={disabled} onClick={state.lookFor}>
        {look ? text.lookAgain : text.look}
      </Button>
    </div>
  );
  if (look?.kind === 'failed')
    return (
      <>
        <FailureText failure={look.failure} />
        {again}
      </>
    );
  if (!look) return again;
  if (!lists)
    return (
      <>
        <p className={pane.text}>{text.noColumns}</p>
        {again}
      </>
    );
  const { before, after, key } = lists;
  const others = columns.filter((each) => !isSameColumn(each, after));
  return (
    <>
      <ColumnField
        label={text.before}
        {...{ sheetId, disabled }}
        columns={others}
        chosen={before}
        onColumn={(next) => state.choose({ before: next })}
      />
      <ColumnField
        label={text.after}
        {...{ sheetId, disabled }}
        columns={columns.filter((each) => each.sheetId === sheetId)}
        chosen={after}
        onColumn={(next) => state.choose({ after: next })}
      />
      {keys.length > 0 && (
        <KeyField
          label={text.key}
          choose=""
          headers={keys}
          value={key}
          disabled={disabled}
          onKey={(next) => state.choose({ key: next })}
        />
      )}
      {again}
    </>
  );
}

interface ColumnFieldProps {
  label: string;
  columns: readonly SegmentsAt[];
  chosen: SegmentsAt;
  sheetId: string;
  disabled: boolean;
  onColumn: (column: SegmentsAt) => void;
}

/** A menu of columns; those of other sheets are named with their sheet. */
function ColumnField({ label, columns, chosen, sheetId, disabled, onColumn }: ColumnFieldProps) {
  const pane = usePaneStyles();
  const { colon } = traits[useWords().language];
  return (
    <Field className={pane.field} label={label}>
      <Select
        size="small"
        value={String(columns.findIndex((each) => isSameColumn(each, chosen)))}
        disabled={disabled}
        onChange={(_, { value }) => onColumn(columns[Number(value)]!)}
      >
        {columns.map((each, index) => (
          <option key={`${each.sheetId} ${each.header}`} value={String(index)}>
            {each.sheetId === sheetId ? each.header : `${each.sheetName}${colon}${each.header}`}
          </option>
        ))}
      </Select>
    </Field>
  );
}
