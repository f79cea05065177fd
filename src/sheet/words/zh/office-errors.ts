import type { OfficeErrorText } from '../office-errors';

export const officeErrors: OfficeErrorText = {
  known: {
    InvalidOperationInCellEditMode: '有单元格正在编辑。请在工作表中按 Enter 或 Esc 后重试。',
    AccessDenied: 'Excel 不允许在此更改。请检查工作表或工作簿是否受保护或以只读方式打开，然后重试。',
    GeneralException:
      'Excel 未能完成操作，可能是另一个工作簿在前台。请先点击此工作簿，然后重试。如再次出现，请保存并重新打开工作簿。',
    ItemNotFound: '工作表或表格在此期间被重命名、移动或删除。请点“重新查找”。',
    RequestPayloadSizeLimitExceeded: '数据量超出 Excel 单次处理的上限。请减少行数，或使用桌面版 Excel。',
    ApiNotFound: '当前 Excel 版本过旧。请更新 Excel，或使用 Excel 网页版。',
    FilteredRangeConflict: '此处有行被筛选隐藏。请显示全部行（数据 > 清除），然后重试。',
  },
  other: (message) => `Excel 提示：${message}`,
};
