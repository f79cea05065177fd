import type { HeaderWords } from './header-words';

export const pt: HeaderWords = {
  nounFirst: true,
  elapsed: {
    days: 'dias, número de dias, nº de dias, qtd de dias',
    weeks: 'semanas',
    months: 'meses, número de meses, nº de meses',
    years: 'anos',
    since: 'desde, desde último, desde última, desde o último, desde a última, sem',
    payment: 'pagamento',
  },
  money: {
    total:
      'total, valor total, total do pedido, total pedido, total gasto, total de vendas, total vendas, total comprado, valor do pedido, total faturado, faturamento total, total geral, total da venda, valor da venda, valor total do pedido, valor total da venda, total compras, total de compras, valor pedido, valor da nota, total da nota, valor da fatura, total pago, preço total, valor total gasto, total em compras, valor total dos pedidos, valor da compra, valor gasto, total vendido, vendas totais, receita total, valor do documento, total pedidos, total de pedidos, total faturas, total de faturas, total das faturas',
    plain:
      'receita por produtos, total consumido, valor, vendas, faturamento, receita, montante, importância, volume de vendas, faturação, valor vendido, valor faturado, venda, gastos, compras, valor do negócio, valor da oportunidade, valor do contrato, valor vendas, doação, valor doado, volume de negócios, faturado, consumo, valor de vendas, valor comprado, soma, receitas, valor da transação, quantia, valor único, monetário, valor monetário, valor venda, valor da venda, valor de venda',
    paid: 'pago, valor pago, recebido, valor recebido, pagamento, total recebido, valor do pagamento',
    net: 'total líquido, líquido, valor líquido, vendas líquidas, receita líquida, valor sem iva, sem iva, faturamento líquido, base tributável, total sem iva, valor liquido, total ilíquido',
    gross:
      'bruto, valor bruto, vendas brutas, receita bruta, valor com iva, com iva, faturamento bruto, total com iva',
    part: 'subtotal do produto, subtotal, valor dos produtos, total do item, valor do item, valor produtos, sub total, valor do produto',
    price: 'preço do produto, preço, preço de venda',
  },
  meanings: {
    dealForecast:
      'receita esperada, valor estimado, valor esperado, receita prevista, valor potencial, receita estimada, valor previsto',
    profit:
      'lucro, margem, margem bruta, margem de contribuição, resultado, lucro líquido, lucro bruto, rentabilidade, ganho, lucratividade valor',
    growth: 'crescimento, taxa de crescimento, crescimento anual, evolução',
    averageOrder:
      'ticket médio, valor médio do pedido, pedido médio, compra média, valor médio, gasto médio, tíquete médio, ticket medio',
    orders:
      'pedidos, número de pedidos, nº de pedidos, quantidade de pedidos, qtd pedidos, qtde pedidos, número de compras, quantidade de compras, total de pedidos, qtd de pedidos, qtde de pedidos, encomendas, número de encomendas, quantidade de vendas, número de vendas, frequência de compra, nº pedidos, qtd compras, qtd de compras, qtd vendas, nº de compras, frequência, nº de encomendas, qtde vendas, qtde compras, total pedidos, qtd de vendas, pedidos pagos, número de transações, transações, qtde de compras, quantidade pedidos, número de faturas, total faturas, total de faturas, total das faturas',
    openOrders: 'pedidos em aberto, pedidos em andamento, pedidos abertos, encomendas em aberto',
    lastOrder:
      'último pedido, data do último pedido, última compra, data da última compra, data última compra, data último pedido, última venda, data da última venda, última encomenda, última fatura, data da última encomenda, data última venda, último pagamento, data da última fatura, última transação, data da última transação, data do último pagamento, última doação, dt última compra, dt ultima compra, recência, dias sem comprar, dias sem compras, meses sem comprar',
    orderDate:
      'data de criação do pedido, data do pedido, data pedido, data da compra, data da venda, data de venda, data da fatura, data venda, data compra, data de emissão, data da encomenda, data emissão, data da transação, data de compra, data fatura, data de faturamento, data do faturamento, data da emissão, data da nota, data encomenda, data de competência, data da doação, dt pedido, dt venda, dt compra, dt emissão, dt faturamento, dt nota',
    paymentDate: 'data do pagamento, data de pagamento',
    anyDate: 'data, dia, data e hora',
    firstOrder:
      'primeiro pedido, data do primeiro pedido, primeira compra, data da primeira compra, cliente desde, data primeira compra, desde, membro desde, primeira venda, primeira encomenda, data primeiro pedido, data da primeira venda, primeira fatura',
    nextOrder:
      'próximo pedido, próxima compra, data do próximo pedido, próxima cobrança, próximo pagamento, data da próxima compra, próxima fatura, próxima encomenda',
    lastContact:
      'último contato, último contacto, data do último contato, última atividade, última ligação, data último contato, data do último contacto, última interação, data da última atividade, data da data última visita',
    dealStatus:
      'status, estado, etapa, fase, ganho, situação, status do negócio, etapa do negócio, etapa do funil, situação da oportunidade, status da oportunidade, fechado, resultado, estágio, fase da venda, estado da oportunidade, estado do negócio, status da negociação, estado da negociação, etapa da negociação, etapa da oportunidade, fase da oportunidade, fase do negócio',
    likelihood:
      'probabilidade, probabilidade de fechamento, chance, probabilidade de sucesso, probabilidade de ganho, probabilidade %, chance de fechamento, probabilidade de fecho',
    loyalty:
      'lealdade, fidelidade, leal, fiel, índice de fidelidade, índice de lealdade, nível de fidelidade, nível de lealdade, fidelização',
    shareOfWallet:
      'participação na carteira, nossa participação, share of wallet, quota de carteira, participação nas compras',
    upcoming:
      'compra prevista, compras previstas, previsão de compra, compra esperada, compra planejada, previsão de compras',
    referrals: 'indicações, número de indicações, clientes indicados, recomendações, qtd indicações',
    openQuestions:
      'perguntas em aberto, chamados abertos, tickets abertos, chamados em aberto, pendências, reclamações em aberto',
    clientType:
      'tipo de cliente, tipo cliente, categoria do cliente, natureza, tipo, tipo de pessoa, tipo pessoa, categoria de cliente, categoria cliente, categoria, tipo da pessoa, tipo de empresa, tipo de contato',
    clientName:
      'cliente, nome do cliente, nome cliente, empresa, razão social, nome, nome completo, comprador, destinatário, nome da empresa, nome fantasia, clientes, organização, nome do comprador, conta, contato, contacto, doador, sócio, nome da conta, sacado, nome empresa, nome ou razão social, nome contato, entidade, nome do contato',
    partner: 'parceiro, distribuidor, revendedor, acionista, agente, é parceiro, é revendedor',
    strategic: 'estratégico, cliente estratégico, conta estratégica',
    repurchase: 'taxa de recompra, taxa de retenção',
    complaints: 'taxa de reclamação, taxa de reclamações',
  },
  changes: {
    ownRevenue:
      'receita anual, receitas anuais, faturamento anual, faturação anual, facturação anual, volume de negócios anual, rendimento anual, renda anual, faturamento da empresa, receita da empresa, faturação da empresa, receita per ano, faturamento per ano, faturação per ano, receita por ano, faturamento por ano',
    debt: 'em aberto, valor em aberto, saldo devedor, a receber, valor a receber, pendente, valor pendente, saldo em aberto, em dívida, saldo em dívida, dívida, saldo a receber, inadimplência',
    goods:
      'unidades, peso, itens, produtos, peças, parcelas, funcionários, qtd itens, quantidade de itens, visitas, atividades, actividades, chamadas, ligações, reuniões, tarefas, sessões, acessos, cliques, interações, habitantes, população, horas, noites, diárias',
    rate: 'taxa de, porcentagem, percentual, percentagem, % margem, alíquota, margem %, pct, perc',
    average:
      'médio, média, unitário, preço unitário, valor unitário, por, mediana, máximo, mínimo, mensal, unit, recorrente, recorrentes, mensalidade',
    returns:
      'devolução, devoluções, reembolso, reembolsos, estorno, estornado, cancelado, cancelados, nota de crédito, estornos, devolvido, reembolsado, perdido, anulado, cancelada, trocas',
    previous:
      'ano anterior, anterior, ano passado, mês anterior, mês passado, últimos 30 dias, últimos 12 meses, período anterior',
    plan: 'previsto, prevista, previsão, meta, objetivo, orçamento, estimado, estimada, esperado, esperada, potencial, planejado, ponderado, orçado, projetado, orçamentos, em andamento, pendentes, a pagar',
    cost: 'custo, custos, frete, desconto, descontos, comissão, comissões, taxa, taxas, despesas, despesa, envio, cupom, portes, gorjeta, acréscimo, tarifa, tarifas, valor do frete, valor frete, valor desconto, valor do desconto, preço de custo, juros, multa, outras despesas, cashback, adiantamento, caução, repasse, seguro',
    tax: 'iva, imposto, impostos, icms, ipi, iss, icms st, pis, cofins, valor do iva, total iva',
    points: 'pontos, saldo, crédito, créditos, limite de crédito, limite, saldo de pontos',
    score: 'pontuação, nota, avaliação, índice',
    count: 'número, nº, quantidade, qtd, qtde, volume, quant, dias',
    growth: 'crescimento, variação, diferença, aumento, tendência',
    share: 'participação, acumulado, quota, representatividade',
    date: 'data, hora, dia, mês, ano, data de criação, data de nascimento, vencimento, data de vencimento, criado em, atualizado em, data cadastro, data de cadastro, data entrega, data de entrega, período, prazo, data do cadastro, data vencimento, aniversário, nascimento, data prevista, data de fechamento, data de registo, modificado em, data de validade, semana, trimestre, idade, data envio, data de envio, data prevista de fechamento, data de saída, data saída, cadastrado em, dt, dt cadastro, dt nascimento, dt vencimento',
    duration: 'dias, meses, anos, duração, semanas, tempo, antiguidade',
    status:
      'status, situação, estado, ativo, inativo, status do pagamento, status do pedido, status pagamento, status do envio, aceita marketing, bloqueado, situação do pedido, status pedido, estado do pagamento, estado do pedido, estado do envio, optante, inscrito, contribuinte, novo cliente, aceita newsletter',
    type: 'tipo, categoria, grupo, classe, forma de pagamento, método de pagamento, meio de pagamento, canal, origem, moeda, nível, segmento, setor, idioma, tags, etiquetas, condição de pagamento, forma de envio, fonte, marca, modalidade, meio de envio, natureza da operação, plataforma, gênero, sexo, regime tributário, vendedor tipo, série',
    id: 'não modificar, n o, número, nº, num, id, código, cód, cod, referência, ref, identificador, cpf, cnpj, nif, número do pedido, número da fatura, inscrição estadual, ie, rg, nº do pedido, nota fiscal, número da nota, contribuinte nº, cpf cnpj, cnpj cpf, cpf / cnpj, código do produto, sku, documento, pedido nº, nº fatura, inscrição municipal, código de rastreio, chave de acesso, transação id, nº da nota, nf, nfe, ean, gtin, identificador do pedido, conta de pagamento, conta bancária, conta corrente',
    email: 'email, e mail, correio eletrónico, e mail do cliente, mail, endereço de email',
    phone:
      'telefone, tel, celular, telemóvel, fax, fone, whatsapp, número de telefone, telefone celular, fone celular',
    person:
      'vendedor, responsável, representante, proprietário, gestor, loja, filial, fornecedor, funcionário, atendente, equipe, usuário, criado por, comercial, consultor, operador, depósito, caixa, marketplace, transportadora, dono, responsável pelo negócio',
    personName: 'nome de usuário, nome, nomes, apelido, usuário comprador, login',
    namePart: 'sobrenome, primeiro nome, último nome, tratamento, título, cargo, apelidos',
    other:
      'anotações, cep, código postal, região, cidade, país, endereço, rua, bairro, município, uf, localidade, morada, nota interna, notas, comentário, observação, observações, descrição, produto, artigo, item, site, motivo, banco, assunto, projeto, nome do produto, nome do negócio, nome da oportunidade, complemento, mensagem, logradouro, estado uf, rastreio, estoque, programa, histórico, plano de contas, conta bancária, centro de custo, transportador, endereço de entrega, título do negócio, nome negócio, latitude, longitude, coordenadas, altitude, distância, quilometragem, largura, altura, área, superfície, temperatura, versão, taxa de câmbio',
  },
  companions: {
    taxed: 'com iva, c iva, com impostos, iva incluído',
    untaxed: 'sem iva, s iva, sem impostos',
    whole:
      'total, totais, valor, soma, montante, líquido, líquida, bruto, bruta, com iva, sem iva, com impostos, sem impostos, geral, acumulado total, real, faturado, gasto, final, com, sem, brutas, líquidas, realizados, realizadas, feitos, feitas, confirmados, pagos, todos, principal, histórico total, aprovados',
    client:
      'cpf cnpj, cnpj cpf, cpf, cnpj, cliente, clientes, comprador, empresa, destinatário, sócio, membro, conta, organização, contato, doador, consumidor, faturação, pessoa, pagador, hóspede, contacto, entidade, tomador, sacado, paciente, aluno',
    business:
      'pedido, pedidos, encomenda, encomendas, fatura, venda, vendas, compra, compras, negócio, oportunidade, pagamento, transação, contrato, item, documento, doação, reserva, nota, carrinho, loja virtual, produtos, recebimento',
    period: 'anual, ano, este ano, ano atual, exercício, trimestre, mês, atual',
    unit: 'eur, euro, euros, brl, r, reais, usd, em, mil, r$, aoa, mzn, dólares',
    of: 'de, do, da, dos, das, o, a, os, as, por cliente, e, em, no, na',
  },
};
