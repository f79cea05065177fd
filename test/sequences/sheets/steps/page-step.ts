import { putPageBack, setUpPage } from '../../../../src/excel/use-cases';
import type { SheetSnapshot } from '../../../../src/simulator/workbook/workbook-snapshot';
import { find, type Outcome } from '../../segment';
import type { UserSheet } from '../../user-sheet';
import type { World } from '../../world';
import { carryOutGuarded } from '../guarded';
import type { SheetStep } from './sheet-step';

const nothing = (told: string): Outcome => ({ told, wasMet: false });

/** Sets up the page of a list for printing: landscape, one page wide. */
export async function setUp(world: World, step: SheetStep): Promise<Outcome> {
  const found = await find(world);
  if (typeof found === 'string') return nothing(found);
  const { sheet } = world;
  const ended = await carryOutGuarded(world, step, sheet, ({ onProgress }) =>
    setUpPage(found.range, { onProgress }),
  );
  if (ended.told !== 'done') return ended;
  world.pages.set(sheet, world.pages.get(sheet) ?? ended.result!.before);
  sheet.page = 'Landscape 1 wide';
  return ended;
}

/** Puts the page back as it was before. */
export async function putBack(world: World, step: SheetStep): Promise<Outcome> {
  const { sheet } = world;
  const before = world.pages.get(sheet);
  if (!before) return nothing('nothing there');
  const ended = await carryOutGuarded(world, step, sheet, ({ onProgress }) =>
    putPageBack(before, { onProgress }),
  );
  if (ended.told !== 'done') return ended;
  world.pages.delete(sheet);
  // A sheet that ClientTier made was across the page from the start.
  sheet.page = inShort(before.orientation, before.zoom.horizontalFitToPages);
  return ended;
}

/** Returns how a page is printed, in short: `Landscape 1 wide`. */
const inShort = (orientation = 'Portrait', wide?: number | null) =>
  `${orientation}${wide ? ` ${wide} wide` : ''}`;

/** Checks that a sheet is printed as the user, or ClientTier at her wish, has set it up. */
export function checkPage(sheet: UserSheet, { pageSetup: setup = {} }: SheetSnapshot, wrong: string[]): void {
  const page = inShort(setup.orientation, setup.zoom?.horizontalFitToPages);
  sheet.page ??= page;
  if (sheet.page !== page) wrong.push(`${sheet.name}: lost: the page was ${sheet.page}, is ${page}`);
}
