import type { HeaderWords } from './header-words';

export const en: HeaderWords = {
  elapsed: {
    days: 'days, day, number of days, no of days, # days',
    weeks: 'weeks, week',
    months: 'months, month, number of months, no of months',
    years: 'years, year, yrs, yr',
    since:
      'since, since last, since the last, since latest, since most recent, from last, after last, without, without any, without an',
    payment: 'payment, payments',
  },
  money: {
    total:
      'sales total, total signed, revenues earned, revenue earned, total, totals, order total, orders total, grand total, total price, total amount, total sales, total revenue, total spent, ' +
      'total spend, total value, amount spent, lifetime amount, lifetime value, lifetime spend, lifetime spent, lifetime revenue, ' +
      'lifetime sales, lifetime total, total paid, total payments, total sum, total turnover, invoice total, sale total, ' +
      'invoice amount, total total total purchases, ' +
      'total received, total charged, total invoiced, total billed, total donated, total given, total giving, lifetime giving, ' +
      'total sales amount, money spent, total cost to customer, total transaction amount, total ordered, ltv, clv',
    plain:
      'amount, sales, revenue, turnover, value, spend, spent, income, sum, sales amount, sales value, sales revenue, ' +
      'deal value, deal amount, opportunity amount, opportunity value, contract value, contract amount, sold for, ' +
      'transaction amount, charge amount, purchase amount, sale amount, monetary, monetary value, billings, billed, invoiced, ' +
      'donation amount, donations, pledged, revenue amount, purchases amount, amount usd, consumption amount, takings, ' +
      'customer sales, customer revenue, gmv, acv, tcv, proceeds, volume in money, purchase value, bookings amount, earnings, product sales, seller proceeds, revenues, total earned, order amount, order value, gift amount, contribution amount, arr, annual recurring revenue, annual contract value',
    paid: 'paid, amount paid, paid amount, payment amount, payments, payment, received, amount received, total collected, collected, net paid',
    net: 'net earnings, untaxed amount, net, net sales, net amount, net revenue, net total, net value, net turnover, total net, sales net, amount net, amount excl tax',
    gross:
      'gross earnings, total gross, gross, gross sales, gross amount, gross total, gross revenue, gross value, gross turnover, sales gross',
    part: 'subtotal, sub total, line total, line amount, item total, extended price, ext price, line price, product total, items total',
    price: 'item price, lineitem price, price, unit price',
    due: 'due, amount due, total due',
  },
  counted:
    'total purchases, purchases, total orders, total transactions, lifetime orders, lifetime purchases',
  meanings: {
    dealForecast:
      'expected revenue, estimated revenue, est revenue, estimated value, expected value, est value, potential value, forecast amount, potential revenue, expected amount',
    profit:
      'profit, net profit, gross profit, profits, contribution, profitability, operating profit, profit amount, contribution margin, gross margin, margin',
    growth:
      'growth, growth rate, yoy, year on year, yoy growth, yoy change, sales growth, revenue growth, change yoy',
    averageOrder:
      'average order, average order value, aov, average ticket, average spend, avg order value, average basket, average purchase, avg ticket, average sale, average order amount, avg spend',
    orders:
      'orders, number of orders, order count, orders count, total orders, purchases, number of purchases, purchase count, # orders, # of orders, no of orders, ' +
      'orders placed, order frequency, purchase frequency, frequency, transactions, transaction count, number of transactions, total transactions, ' +
      'lifetime orders, total purchases, lifetime purchases, sales count, number of sales, visits with purchase, total number of orders, num orders, qty of orders, invoices count, number of invoices, ' +
      'payment count, number of payments, donation count, number of donations, times purchased, total number of purchases, successful orders, number of gifts, gift count, # of gifts',
    openOrders:
      'open orders, orders in progress, orders in hand, pending orders, current orders, backlog orders',
    lastOrder:
      'last order, last order date, date of last order, last purchase, last purchase date, date of last purchase, latest order, latest order date, latest purchase, ' +
      'last ordered, last purchased, last bought, last sale, last sale date, last transaction, last transaction date, last charge, last charge date, last payment, last payment date, ' +
      'last invoice, last invoice date, last invoiced, most recent order, most recent purchase, most recent order date, last order placed, last order at, last order on, ' +
      'last purchase at, last visit with purchase, last donation, last donation date, last gift, last gift date, last order created at, last order time, last sold, last sales date, latest purchase date, last order day, last successful payment, last paid',
    orderDate:
      'date issued, issue date, issued, donated at, donated on, order created at, order date, date of order, sale date, sales date, purchase date, date of sale, date of purchase, transaction date, invoice date, date ordered, ordered at, ordered on, purchased at, purchased on, ' +
      'purchase time, order time, order created, order placed, order day, donation date, date of invoice, document date, order placed at, sold on, orders created at, orders date',
    paymentDate: 'payments date, payment date, date paid, paid at, paid on',
    anyDate: 'date, day, date time, datetime, timestamp',
    firstOrder:
      'became a customer, became a customer date, became customer, first order, first order date, date of first order, first purchase, first purchase date, date of first purchase, client since, customer since, ' +
      'since, since date, member since, first sale, first sale date, first transaction, first transaction date, first invoice, first invoice date, first payment, first payment date, first ordered, first purchased, first donation, first gift, first charge date, first order at, account since, buyer since',
    nextOrder:
      'next order, next order date, expected order date, next purchase, next purchase date, next charge, next charge date, next billing date, next payment, next payment date, next invoice date, next renewal, renewal date, next order on, next payment due date, date of next order, expected date of next order, predicted date of next order',
    lastContact:
      'last contact, last contact date, last contacted, date of last contact, last activity, last activity date, last touch, last touchpoint, last call, last call date, last contacted date, last interaction, last interaction date, last engagement, last contact at, last communication, ' +
      'days since contact, days since last contact, days silent, days since last activity, last contacted on, last email date, last meeting, last activity at, last visited by rep',
    dealStatus:
      'deal status, status, stage, deal stage, opportunity stage, opportunity status, sales stage, closed won, won, is won, deal closed, closed, lead status, outcome, deal outcome, result, pipeline stage, sales status, won lost, status of deal, status name, quote status, opportunity state, deal state, dealstage',
    likelihood:
      'probability, win probability, win %, win rate, chance, deal likelihood, likelihood, deal probability, closing probability, probability %, close probability, win chance, chance of winning, confidence, chance %, success probability, probability of success',
    loyalty:
      'loyalty, loyal, loyalty score, loyalty index, loyalty rating, loyalty level, loyalty grade, loyalty value',
    shareOfWallet: 'share of wallet, wallet share, our share, share of purchases, sow',
    upcoming:
      'upcoming purchase, upcoming purchases, planned purchase, planned purchases, purchase forecast, forecast, upcoming, forecast purchase, expected purchase, expected purchases, expected order, planned orders, planned order value',
    referrals:
      'referrals, referral count, introductions, referred clients, referred customers, number of referrals, clients referred, customers referred',
    openQuestions:
      'open questions, open issues, open tickets, tickets, unanswered questions, unresolved issues, open cases, unresolved tickets, number of open tickets, pending tickets',
    clientType:
      'client type, customer type, account type, type, category, client category, customer category, nature, type of client, type of customer, organization type, organisation type, company type, contact type, customer kind, legal form, legal entity type, business type',
    clientName:
      'potential customer, client name, customer name, company name, account name, name, full name, company, organization, organisation, organization name, customer full name, buyer name, contact name, display name, billing name, recipient name, customer company name, billing company, business name, account, customer, client, buyer',
    partner:
      'partner, business partner, distributor, agent, shareholder, reseller, is partner, dealer, partner flag',
    strategic:
      'strategic, strategic value, strategic client, strategic account, strategic customer, is strategic, strategic flag',
    repurchase:
      'repurchase rate, repeat rate, repeat purchase rate, repurchase, repeat customer rate, retention rate',
    complaints: 'complaint rate, complaints, complaints %, complaint ratio, share of complaints',
  },
  changes: {
    ownRevenue:
      'annual revenue, annual revenues, yearly revenue, annual turnover, yearly turnover, annual income, company revenue, company annual revenue, company turnover, revenue of company, revenue per year, turnover per year, income per year, revenue pa, turnover pa',
    debt: 'open amount, outstanding, outstanding amount, open balance, amount outstanding, receivable, receivables, outstanding balance, balance outstanding, remaining balance, amount remaining, amount owed, owed, owing, arrears, debt, unpaid balance, balance due',
    goods:
      'items, units, pieces, item count, units sold, quantity sold, weight, size, length, lineitem quantity, quantity, qty, item quantity, items count, total items, total quantity, products count, products sold, units ordered, items sold, number of items, number of products, visits, activities, activity, calls, meetings, tasks, sessions, logins, log ins, page views, views, clicks, downloads, headcount, head count, appointments, interactions, messages, population, hours, nights, stays, minutes',
    rate: 'rate, %, percent, percentage, ratio, pct, per cent, margin %, conversion',
    average:
      'average, avg, mean, per order, per visit, per item, per unit, per month, median, typical, each, ave, highest, lowest, largest, smallest, maximum, minimum, max, min, recurring, monthly, mrr, weekly, daily, per recipient, per head, per guest, per person, per transaction, per sale',
    returns:
      'return, returns, returned, refund, refunds, refunded, refund amount, chargeback, chargebacks, credit note, credit notes, cancelled, canceled, reversed, disputed, dispute, lost, write off, bad debt, voided, void',
    previous:
      'last year, previous, prior, previous year, prior year, py, ly, last month, last quarter, last period, year before, past year, 30 days, last 30 days, last 90 days, last 12 months',
    plan: 'plan, planned, forecast, forecasted, expected, estimate, estimated, est, budget, budgeted, target, goal, quota, projected, predicted, prediction, pipeline, potential, upcoming, weighted, open, pending, unpaid, overdue, scheduled, prorated, future, pledge, committed, authorized',
    cost: 'gift wrap, cost, costs, cogs, expense, expenses, purchase cost, fee, fees, commission, shipping, postage, delivery, freight, handling, shipping and handling, tip, tips, gratuity, discount, discounts, discounted, rebate, coupon, voucher, gift card, promo, surcharge, deduction, adjustment, rounding, payout, bonus, reward, rewards, wages, paid out, duty, insurance, deposit, donation fee, platform fee, processing',
    tax: 'tax, taxes, vat, gst, hst, pst, sales tax, duties, tax amount, withholding',
    points:
      'points, point, credit, credits, store credit, balance, account balance, wallet balance, credit limit, limit, coins, stored value, prepaid, miles, gift balance',
    score: 'score, rating, index, grade',
    count: 'count, number of, times, num, volume, # of, no of, frequency of, orders, transactions',
    growth: 'growth, change, yoy, increase, decrease, delta, variance, difference, trend, diff',
    share: 'share, % of total, percent of total, cumulative, running',
    date: 'date, time, day, month, year, week, quarter, at, on, when, timestamp, created, created at, updated, updated at, modified, last updated, birthday, birth date, date of birth, dob, deadline, due date, close date, closing date, expected close date, start date, end date, ship date, shipped, delivered, valid until, expires, expiration, expiry, hour, since, until, won time, lost time, from, to, age, period, interval, closedate, createdate',
    duration:
      'days, months, years, weeks, hours, minutes, days since, months since, duration, term, terms, age in days',
    status:
      'status, state, stage, flag, active, enabled, verified, accepts, accepts marketing, subscribed, opt in, consent, exempt, tax exempt, follows, follows you, free member, free trial, blocked, archived, deleted, test, is active, financial status, fulfillment status, payment status, order status, charge status, last charge status, patron status, subscription status',
    type: 'type, category, group, class, kind, segment, tier, level, grade, tags, tag, label, channel, source, medium, method, mode, payment method, payment type, order type, transaction type, product type, product category, industry, sector, plan name, product, sku, service, brand, campaign, list, currency, language, locale, timezone, department, division, program, programme, pipeline name, charge frequency',
    id: 'do not modify, id, ids, no, nr, number, code, ref, reference, #, key, uuid, guid, barcode, ean, isbn, record number, serial, registration, tax id, vat id, vat number, ssn, ein, iban, bic, sort code, transaction id, order id, order no, order number, invoice no, invoice number, receipt number, row, line no, rank, ranking, position, order record number, payment account, bank account',
    email: 'email, e mail, email address, mail, e mail address',
    phone:
      'phone, telephone, tel, mobile, cell, fax, phone number, telephone number, mobile number, phone no, mobile phone, cell phone, contact number, whatsapp',
    person:
      'rep, sales rep, owner, manager, person, salesperson, sales person, seller, employee, staff, cashier, server, agent name, assigned to, assignee, created by, modified by, team, vendor, supplier, merchant, store, shop, branch, location, representative, account manager, consultant, driver, host, responsible, executive, advisor, sales owner, user, distributor name, referrer, referred by, warehouse, company owner, account owner, technician, therapist, instructor, planner',
    personName: 'name, full name, names, username, user name, nickname, handle, display name, login',
    namePart:
      'first name, last name, given name, family name, surname, middle name, firstname, lastname, forename, initials, prefix, suffix, salutation, title, first, middle, contact first name, contact last name',
    other:
      'is closed, won deals, lost deals, open deals, attendees, seats, licenses, nights, sales organization, sales office, company code, zip, zip code, postcode, post code, postal, postal code, region, area, city, country, province, county, town, address, street, state or province, address line 1, address 1, address 2, address1, address2, territory, zone, note, notes, comment, comments, description, desc, remark, remarks, memo, details, next step, reason, lost reason, subject, message, url, link, website, photo, image, file, attachment, discord, ip, ip address, device, browser, gender, sex, language, occupation, job, job title, color, colour, item, item title, item name, product name, lineitem name, opportunity name, deal title, deal name, project, project name, event, event name, task, activity, activities, social, facebook, twitter, instagram, linkedin, newsletter, marketing, terms and conditions, center, centre, rule, formula, target group, household, members, employees, number of employees, founded, year founded, capacity, inventory, stock, tracking, carrier, ledger, account code, cost center, gl account, rewards program, buyer note, tax rate, exchange rate, conversion rate, company latitude, longitude, lat, lng, lon, lat lng, coordinates, coordinate, geolocation, geo, altitude, elevation, distance, mileage, km, miles, width, height, length, depth, floor space, square feet, sq ft, sqm, temperature, version, nps, dealname',
  },
  companions: {
    taxed:
      'inc tax, incl tax, including tax, inclusive of tax, with tax, after tax, tax included, tax inclusive, inc vat, incl vat, including vat, with vat, inc gst, incl gst, including gst, with gst',
    untaxed:
      'ex tax, exc tax, excl tax, excluding tax, exclusive of tax, without tax, before tax, net of tax, tax excluded, tax exclusive, ex vat, exc vat, excl vat, excluding vat, without vat, net of vat, ex gst, exc gst, excl gst, excluding gst, without gst',
    whole:
      'historic, converted, total, overall, all, all time, lifetime, sum, sum of, amount, amounts, value, figure, figures, volume, cumulative to date, to date, accumulated, actual, final, net, gross, historical, incl tax, excl tax, including tax, excluding tax, inc tax, ex tax, incl vat, excl vat, including vat, excluding vat, inc vat, ex vat, inc gst, ex gst, before tax, after tax, tax incl, tax included, tax excluded, tax incl., with tax, without tax, pre tax, original, base, main, primary, our, your, my, the, is',
    client:
      'partner, partners, client, clients, customer, customers, buyer, buyers, account, accounts, member, patron, patronage, donor, guest, patient, company, organization, organisation, contact, subscriber, shopper, dealer, consumer, bill to, sold to, party, payer, purchaser, cust, supporter, end customer, user, debtor, debtors, deb',
    business:
      'lines, billing, order, orders, sale, sales, invoice, deal, opportunity, purchase, purchases, transaction, payment, contract, quote, shopping, store sales, product sales, web, online, total sales, item, line, receipt, bill, check, booking, reservation, subscription, donation, gift, charge, spend, document',
    period:
      'annual, yearly, year, ytd, year to date, this year, current year, fy, cy, q1, q2, q3, q4, h1, h2, mtd, qtd, current, jan, feb, mar, apr, may, jun, jul, aug, sep, oct, nov, dec, january, february, march, april, june, july, august, september, october, november, december, ttm, ltm, 12m, 12 months, per year, pa, p a, per annum, this quarter, this month',
    unit: 'company currency, account currency, reporting currency, order currency, home currency, default currency, transaction currency, signed, usd, eur, gbp, cad, aud, nzd, chf, cny, rmb, jpy, inr, sek, nok, dkk, pln, brl, mxn, sgd, hkd, twd, zar, krw, rub, us, k, m, mn, m usd, thousand, thousands, million, millions, 000, 000s, kg, pcs, dollars, euros, euro, pounds, in, local currency, base currency, shop currency, store currency, currency converted',
    of: 'of, for, by, per, from, to, in, with, on, and, or',
  },
};
