export const deal = { name: '成交与未成交客户', question: '已成交的客户规模多大，未成交的可能性多高？' };
