import type { FindOrdersOptions, OrdersFound } from '../../../excel/orders/lists/find-orders';
import type { ClientsChoice } from '../../../excel/orders/plan-clients';
import type { ClientsOutcome } from '../../../excel/orders/write-clients';
import type { Customers } from '../../../sheet/customers';
import type { RunOptions } from '../../../sheet/progress';

/** What the pane can do with a list of orders. */
export interface OrdersActions {
  /** Finds a list again, or the list around the selection, and if it holds orders, what its columns are. */
  findOrders(list?: Customers, options?: FindOrdersOptions): Promise<OrdersFound>;
  /** Adds the orders up and returns what a run would write. Writes nothing. */
  planClientsSheet(
    orders: Customers,
    choice: ClientsChoice,
    options?: Pick<RunOptions, 'onProgress' | 'signal'>,
  ): Promise<ClientsOutcome>;
  writeClientsSheet(orders: Customers, choice: ClientsChoice, options?: RunOptions): Promise<ClientsOutcome>;
  /**
   * Deletes the sheet of these clients. Rejects if it holds anything that is not ClientTier's; nothing has changed then.
   */
  removeClientsSheet(clients: Customers, options?: RunOptions): Promise<{ readonly sheet: string }>;
}
