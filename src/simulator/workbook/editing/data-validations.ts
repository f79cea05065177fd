import type { Book } from '../book/book';
import type { ListValidation, PlacedValidation, SavedValidation } from '../book/list-validation';
import { areaAddress, intersection, lastColumn, lastRow, parseArea, type Area } from '../places/area';
import type { MovingPlace, Place } from '../places/place';

const placedOn = (book: Book, sheetId: string): readonly PlacedValidation[] =>
  book.dataValidations.get(sheetId) ?? [];

const areasOf = ({ places }: PlacedValidation): Area[] =>
  places.flatMap(({ place }) => (place ? [place.area] : []));

/** Returns the drop-downs in an area. `covers` is true if each of its cells has one. */
export function validationsAt(book: Book, { sheetId, area }: Place) {
  const found: ListValidation[] = [];
  let cells = 0;
  for (const placed of placedOn(book, sheetId)) {
    const shared = areasOf(placed).flatMap((own) => intersection(own, area) ?? []);
    if (shared.length > 0) found.push(placed.validation);
    cells += shared.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  }
  return { found, covers: cells === area.rows * area.columns };
}

/** Removes the drop-downs of an area; cells outside of it keep theirs. */
export function clearValidations(book: Book, { sheetId, area }: Place): void {
  const left = placedOn(book, sheetId).flatMap((placed) => {
    const areas = areasOf(placed);
    if (!areas.some((own) => intersection(own, area))) return [placed];
    for (const place of placed.places) book.places.release(place);
    const rest = areas.flatMap((own) => without(own, area));
    return rest.length > 0 ? [placeOf(book, sheetId, rest, placed.validation)] : [];
  });
  book.dataValidations.set(sheetId, left);
}

/** Gives an area this drop-down, and removes those that it has. */
export function setValidation(book: Book, { sheetId, area }: Place, validation: ListValidation): void {
  clearValidations(book, { sheetId, area });
  const placed = placeOf(book, sheetId, [area], validation);
  book.dataValidations.set(sheetId, [...placedOn(book, sheetId), placed]);
}

/** Copies the drop-downs of cells to other cells; repeats them if the target is larger. */
export function copyValidations(book: Book, from: Place, to: Place): void {
  const copied = placedOn(book, from.sheetId).flatMap((placed) =>
    areasOf(placed).flatMap((own) => {
      const area = intersection(own, from.area);
      return area ? [{ area, validation: placed.validation }] : [];
    }),
  );
  clearValidations(book, to);
  for (let row = 0; row < to.area.rows; row += from.area.rows)
    for (let column = 0; column < to.area.columns; column += from.area.columns)
      for (const { area, validation } of copied) {
        const moved = {
          ...area,
          row: to.area.row + row + area.row - from.area.row,
          column: to.area.column + column + area.column - from.area.column,
        };
        const target = intersection(moved, to.area);
        if (target) setValidation(book, { sheetId: to.sheetId, area: target }, validation);
      }
}

function placeOf(
  book: Book,
  sheetId: string,
  areas: readonly Area[],
  validation: ListValidation,
): PlacedValidation {
  const places = areas.map((area): MovingPlace => ({ place: { sheetId, area } }));
  for (const place of places) book.places.keep(place);
  return { validation, places };
}

/** Returns the parts of an area that are not in another: above, below, to the left and to the right. */
function without(area: Area, hole: Area): Area[] {
  const shared = intersection(area, hole);
  if (!shared) return [area];
  const [bottom, right] = [lastRow(shared) + 1, lastColumn(shared) + 1];
  const parts: Area[] = [
    { ...area, rows: shared.row - area.row },
    { ...area, row: bottom, rows: lastRow(area) + 1 - bottom },
    { ...shared, column: area.column, columns: shared.column - area.column },
    { ...shared, column: right, columns: lastColumn(area) + 1 - right },
  ];
  return parts.filter(({ rows, columns }) => rows > 0 && columns > 0);
}

/** Returns the drop-downs of a sheet as a file stores them. */
export const savedValidations = (book: Book, sheetId: string): SavedValidation[] =>
  placedOn(book, sheetId).flatMap((placed) => {
    const addresses = areasOf(placed).map(areaAddress);
    return addresses.length > 0 ? [{ ...placed.validation, addresses }] : [];
  });

/** Gives a sheet the drop-downs that were saved. */
export function giveValidations(book: Book, sheetId: string, saved: readonly SavedValidation[]): void {
  const placed = saved.map(({ addresses, ...validation }) => {
    const areas = addresses.flatMap((address) => parseArea(address) ?? []);
    return placeOf(book, sheetId, areas, validation);
  });
  book.dataValidations.set(sheetId, [...placedOn(book, sheetId), ...placed]);
}
