import type { PageBefore, PageSetUp } from '../../../excel/print/set-up-page';
import type { CustomerRange } from '../../../sheet/customer-range';

/** What the pane can do with the page setup of the customers' sheet. */
export interface PrintActions {
  /** Sets the page to landscape, one page wide, with the header row on every page. */
  setUpPage(customers: CustomerRange): Promise<PageSetUp>;
  /** Puts back the orientation and zoom of the page. */
  putPageBack(before: PageBefore): Promise<void>;
}
