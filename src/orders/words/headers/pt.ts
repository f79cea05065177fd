import type { OrderHeaders } from '../order-headers';

export const pt: OrderHeaders = {
  headers: {
    orderNumber:
      'número do pedido, nº do pedido, nº pedido, n pedido, num pedido, número pedido, pedido nº, id do pedido, id pedido, código do pedido, identificador do pedido, pedido, número da encomenda, nº da encomenda, nº encomenda, encomenda, número da venda, n° de venda, nº da venda, id da venda, número da nota, nº da nota, nota fiscal, nf, número da nota fiscal, número da fatura, nº da fatura, nº fatura, fatura, número do documento, nº documento, id da transação, número da transação, transação id',
    quantity:
      'quantidade, qtd, qtde, unidades, quantidade vendida, quantidade de itens, qtd itens, quantidade de produtos, quantidade comprada, quantidade do item',
    pricePerPiece: 'preço unitário, valor unitário, preço por unidade, vlr unitário, preço unit, valor unit',
    price: 'preço, preço de venda, preço do produto, preço do item, preço de tabela',
    discount:
      'desconto, desconto %, % desconto, valor do desconto, valor desconto, percentual de desconto, abatimento',
    refunded:
      'valor reembolsado, reembolsado, reembolso, reembolsos, total reembolsado, valor estornado, estorno, valor devolvido, devolução',
    costPerPiece: 'custo unitário, custo por unidade, preço de custo, custo unit',
    costPerLine: 'custo total, custo das vendas, custo da venda',
    cost: 'custo, custos, custo do produto',
    status:
      'status do pedido, status pedido, situação do pedido, estado do pedido, estado da encomenda, situação, status, estado, status do pagamento, status pagamento, estado do pagamento, tipo de documento, tipo de transação, status da venda, estado da fatura, status do reembolso, status reembolso, estado do reembolso, situação do reembolso, status da devolução',
    source:
      'origem, fonte, canal, canal de venda, canal de vendas, origem do pedido, origem do cliente, fonte do lead',
    referredBy: 'indicado por, recomendado por, quem indicou, indicação de',
    currency: 'moeda, código da moeda',
  },
  signs: {
    ofOrder: 'total, subtotal, pedido, encomenda, fatura, nota',
    percent: 'percentual, porcentagem, percentagem, taxa',
    kind: 'tipo',
  },
};
