import type { Language } from '../../classifier/language';
import type { Model } from '../../classifier/model';
import { unclassifiedName, unclassifiedOutcome } from '../../classifier/unclassified';
import { tierColumn } from '../layout/model-positions';
import type { CellReader } from './cell-reader';
import { isCustomTierId, customTierId } from '../custom-model';
import type { PolicyTier } from '../policy';
import type { PolicyFault } from '../fault';
import { addressInTable, type FoundTable } from './policy-on-sheet';
import { rowFaults } from './row-faults';
import { capitalColor } from '../tier-color';

/**
 * Returns what is wrong with the rows of a table of tiers.
 *
 * @param model left out for a custom model, whose tiers only the sheet shows
 */
export function tierRowFaults(
  table: FoundTable,
  model: Model | undefined,
  language: Language,
): PolicyFault[] {
  const standard = model?.tiers.map(({ id, name }) => ({ id, label: name[language] })) ?? ownRows(table);
  const unclassified = { id: unclassifiedOutcome, label: unclassifiedName[language] };
  return rowFaults(table, 'Tiers', tierColumn.id, [...standard, unclassified]);
}

/**
 * Returns the ids that the rows of a custom model's tiers must have: those in the table, but a malformed or repeated id
 * is replaced by a new one, such as `t3` in the third row. *Unclassified* is left out.
 */
function ownRows({ rows }: FoundTable) {
  const ids = rows.map((row) => String(row[tierColumn.id] ?? ''));
  const ofTiers = ids[ids.length - 1] === unclassifiedOutcome || ids.length < 2 ? ids.slice(0, -1) : ids;
  const isLastChanged = !ids.includes(unclassifiedOutcome);
  return (isLastChanged ? ids.slice(0, -1) : ofTiers).map((id, index) => {
    const isOne = isCustomTierId(id) && ids.indexOf(id) === index;
    return { id: isOne ? id : customTierId(index + 1), label: id };
  });
}

export function readTiers(table: FoundTable, reader: CellReader): PolicyTier[] {
  return table.rows.map((row, index) => {
    const address = (column: number) => addressInTable(table, index, column);
    const cell = (column: number) => row[column] ?? '';
    const { name, fill, strategy, formerNames, id } = tierColumn;
    reader.at(`tiers[${index}].name`, address(name));
    reader.at(`tiers[${index}].fill`, address(fill));
    reader.at(`tiers[${index}].strategy`, address(strategy));
    reader.at(`tiers[${index}].formerNames`, address(formerNames));
    return {
      id: String(cell(id)),
      name: reader.text(cell(name), address(name)),
      fill: capitalColor(reader.text(cell(fill), address(fill))),
      strategy: reader.text(cell(strategy), address(strategy)),
      formerNames: reader
        .optionalText(cell(formerNames), address(formerNames))
        .split(/\p{Cc}+/u)
        .filter((former) => former.trim() !== ''),
    };
  });
}
