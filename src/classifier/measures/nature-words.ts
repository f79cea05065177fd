import type { CategoryWords } from '../measure';
import { listed } from './listed';

/** Numbers of the categories that a client's name or type may show. */
export const nature = { government: 1, individual: 2, company: 3, specialCompany: 4, partner: 5 } as const;

/**
 * Legal forms, such as Ltd. They decide wherever they are in a name, because no ministry or person has one. 书局 is a
 * shop, although 局 alone is an authority.
 */
const legalForms: CategoryWords = {
  category: nature.company,
  words: listed(
    'Ltd|Limited|Inc|Incorporated|Corp|Co|LLC|LLP|PLC|Pty|Pte|Sdn Bhd|GmbH|AG|KG|S.A.|SAS|SARL|' +
      'S.p.A.|S.r.l.|B.V.|N.V.|Oy|ApS|K.K.|公司|集团|集團|股份|有限合伙|有限合夥|书局|書局|药局|藥局',
  ),
};

/** Words for authorities. 厅 alone is not listed, because it is in restaurants (餐厅) as often as in authorities. */
const government: CategoryWords = {
  category: nature.government,
  words: listed(
    'Ministry|Government|Govt|Municipality|Municipal|City of|Town of|County of|State of|' +
      'Department of|City Council|County Council|Town Council|City Hall|Authority|Embassy|Consulate|' +
      'Parliament|Police|University|Hospital|政府|委员会|委員會|局|办公厅|财政厅|財政廳|教育厅|教育廳|公安厅|交通厅|水利厅|民政厅|司法厅|商务厅|' +
      '科技厅|建设厅|农业厅|卫生厅|文化厅|外交部|财政部|教育部|商务部|国防部|法院|检察院|街道办|海关|使馆|领事馆|大学|大學|医院|醫院',
  ),
};

const businesses: CategoryWords = {
  category: nature.company,
  words: listed(
    'Company|Corporation|Group|Holdings|Holding|Enterprises|Industries|Bank|Factory|厂|廠|企业|企業|合作社|' +
      '事务所|事務所|商行|商店|银行|銀行|超市|商场|酒店|饭店|餐厅|餐廳|工作室',
  ),
};

const formsOfAddress: CategoryWords = {
  category: nature.individual,
  words: listed('Mr|Mrs|Ms|Miss|Mx|Dr|Prof|先生|女士|小姐|太太|个人|個人|自然人'),
};

/** The words to look for in a client's name. The first list with a word in the name decides. */
export const wordsInName: readonly CategoryWords[] = [legalForms, government, businesses, formsOfAddress];

/**
 * Words by which a type shows no category, whatever its other words say: `Former partner`, `Non-governmental
 * organisation`, 民办非企业.
 */
const denials = listed(
  'Non|Not|Former|Ex|Potential|Prospective|Partner prospect|Contractor|非|不是|潜在|个体工商户',
);

/**
 * The words to look for in a column of types: those for names, and plain words such as partner. The first item with a
 * word in the cell decides. Only a type can make a client special or a partner.
 */
export const wordsInType: readonly CategoryWords[] = [
  { category: 0, words: denials },
  {
    category: nature.partner,
    words: listed(
      'Partner|Distributor|Dealer|Agent|Reseller|Shareholder|伙伴|夥伴|经销商|經銷商|代理商|渠道商|股东|股東',
    ),
  },
  {
    category: nature.specialCompany,
    words: listed('Special company|Special client|Special customer|特殊公司|特殊企业|特殊客户'),
  },
  {
    category: nature.company,
    words: listed('Private hospital|Private university|Private school|民营|私营|私立|民办'),
  },
  legalForms,
  government,
  {
    category: nature.government,
    words: listed(
      'Public sector|Public administration|Public body|机关|機關|事业单位|事業單位|公共部门|Behörde|Öffentlich|Urząd|Overheid|Gobierno|' +
        'Governo|Administration publique|Administración pública|Ente pubblico|Collectivité',
    ),
  },
  businesses,
  {
    category: nature.company,
    words: listed(
      'Corporate|Business|Enterprise|SME|SMB|Firm|B2B|Firma|Firmenkunde|Geschäft|Geschäftskunde|Gewerbe|Unternehmen|Przedsiębiorstwo|Société|' +
        'Entreprise|Empresa|Jurídica|Juridica|Società|Azienda|Impresa|Bedrijf|Юридическое лицо|Юр лицо|' +
        '法人|国企|民企|外企|私企|商户|商戶|商家',
    ),
  },
  formsOfAddress,
  {
    category: nature.individual,
    words: listed(
      'Individual|Person|Personal|Consumer|Private client|Private customer|B2C|Privat|Privatperson|' +
        'Privatkunde|Osoba|Osoba fizyczna|Particulier|Particular|Física|Fisica|Privato|Физическое лицо|Физ лицо|私人|消费者|消費者|散客',
    ),
  },
];
