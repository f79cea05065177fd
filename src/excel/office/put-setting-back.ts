/** Gives a setting the value it had; deletes the setting if it had none. May run several times. */
export async function putSettingBack(
  context: Excel.RequestContext,
  key: string,
  before: unknown,
): Promise<void> {
  const { settings } = context.workbook;
  const setting = settings.getItemOrNullObject(key).load('key');
  await context.sync();
  if (before !== undefined) settings.add(key, before);
  else if (!setting.isNullObject) setting.delete();
  await context.sync();
}
