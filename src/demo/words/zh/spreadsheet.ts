import { LocaleType, mergeLocales } from '@univerjs/core';
import design from '@univerjs/design/locale/zh-CN';
import docsUi from '@univerjs/docs-ui/locale/zh-CN';
import sheets from '@univerjs/sheets/locale/zh-CN';
import conditionalFormattingUi from '@univerjs/sheets-conditional-formatting-ui/locale/zh-CN';
import filterUi from '@univerjs/sheets-filter-ui/locale/zh-CN';
import formula from '@univerjs/sheets-formula/locale/zh-CN';
import formulaUi from '@univerjs/sheets-formula-ui/locale/zh-CN';
import numfmtUi from '@univerjs/sheets-numfmt-ui/locale/zh-CN';
import sortUi from '@univerjs/sheets-sort-ui/locale/zh-CN';
import tableUi from '@univerjs/sheets-table-ui/locale/zh-CN';
import sheetsUi from '@univerjs/sheets-ui/locale/zh-CN';
import ui from '@univerjs/ui/locale/zh-CN';

export const locale = LocaleType.ZH_CN;

export default mergeLocales(
  design,
  ui,
  docsUi,
  sheets,
  sheetsUi,
  formula,
  formulaUi,
  numfmtUi,
  conditionalFormattingUi,
  tableUi,
  filterUi,
  sortUi,
);
