import type { WorkbookSnapshot } from '../../../src/simulator/workbook/workbook-snapshot';
import { handModels, nameOfModel } from '../hand-models';
import { knownSheets } from '../sheets/known-sheets';
import type { World } from '../world';

/** Records sheets, names and settings that are lost or left behind. */
export function checkWorkbook(
  world: World,
  { sheets, names, settings }: WorkbookSnapshot,
  wrong: string[],
): void {
  const known = knownSheets(world);
  const others = sheets.filter(({ name }) => !known.includes(name));
  const most = world.policy ? 1 : 0;
  if (others.length > most) wrong.push(`left behind: the sheet ${others.map(({ name }) => name).join()}`);
  if (others.length < most) wrong.push("lost: the policy's sheet");
  if (world.policy) {
    const values = new Set(others.flatMap(({ cells }) => Object.values(cells).map(({ value }) => value)));
    for (const [id, rules] of Object.entries(world.policy)) {
      for (const wanted of [...Object.values(rules.names), ...Object.values(rules.cutoffs)]) {
        if (!values.has(wanted) && !world.isSpoilt) wrong.push(`lost: ${wanted} of ${id} in the policy`);
      }
    }
  }
  const ofPolicy = names.filter(
    ({ name }) =>
      name.startsWith('CT_') &&
      !(name === 'CT_Topics' && world.care) &&
      !(name === 'CT_ReasonList' && world.overrides),
  );
  if (!world.policy && !world.hasDebris && ofPolicy.length > 0)
    wrong.push(`left behind: the names ${ofPolicy.map(({ name }) => name).join()}`);
  const dropped = world.policy ? handModels.filter(({ id }) => !world.policy![id]) : [];
  for (const { id } of dropped) {
    const left = names.filter(
      ({ name }) => name === nameOfModel(id) || name.startsWith(`${nameOfModel(id)}_`),
    );
    if (!world.hasDebris && left.length > 0)
      wrong.push(`left behind: the name ${left[0]!.name} of the policy`);
  }
  const ofColumns = names.filter(({ name }) => /^_ClientTier_\d+_/.test(name));
  const columns = world.sheets.reduce(
    (sum, { columns: all }) => sum + all.filter(({ own }) => own).length,
    0,
  );
  if (!world.hasDebris && ofColumns.length > columns)
    wrong.push(`left behind: the names ${ofColumns.map(({ name }) => name).join()} of ${columns} columns`);
  const ofRuns = Object.keys(settings).filter((key) => !isOfSheet(world, key));
  if (columns === 0 && !world.policy && !world.hasDebris && ofRuns.length > 0)
    wrong.push(`left behind: the settings ${ofRuns.join()}`);
}

/** Returns whether a setting belongs to a sheet that ClientTier made and that still exists. */
const isOfSheet = ({ made, summaries, figures, movement, care, history, overrides }: World, key: string) =>
  (/^ClientTier_History(Switch)?$/.test(key) && history !== undefined) ||
  (key === 'ClientTier_Overrides' && overrides !== undefined) ||
  (key === 'ClientTier_Movement' && movement?.name !== undefined) ||
  (key === 'ClientTier_Care' && care !== undefined) ||
  (key === 'ClientTier_Clients' && made !== undefined) ||
  (key.startsWith('ClientTier_Summary_') && summaries.size > 0) ||
  (/^ClientTier_(Service|TwoModels)_/.test(key) && figures.size > 0);
