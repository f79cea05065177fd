import { isBlank, type CellValue } from '../../sheet/cells/cell';
import { keyText } from './keys';

/** Collects what a column says of each client, by whatever identifies her, and tells if it says two things. */
export class SaidOfClients<Client> {
  private readonly first = new Map<Client, CellValue>();

  /** Returns false if a cell says something else than the client's first one. A blank says nothing. */
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
