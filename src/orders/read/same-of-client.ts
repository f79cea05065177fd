import { isBlank, type CellValue } from '../../sheet/cells/cell';
import { keyText } from './keys';

/** Collects the cells of a column by client, to find clients with two different ones. */
export class SaidOfClients<Client> {
  private readonly first = new Map<Client, CellValue>();

  /** Adds a cell. Returns false if it differs from the client's first one. Ignores blanks. */
  agrees(client: Client, cell: CellValue): boolean {
    if (isBlank(cell)) return true;
    const before = this.first.get(client);
    if (before === undefined) this.first.set(client, cell);
    return before === undefined || before === cell || keyText(before) === keyText(cell);
  }

  of(client: Client): CellValue {
    return this.first.get(client) ?? '';
  }

  get isEmpty(): boolean {
    return this.first.size === 0;
  }
}
