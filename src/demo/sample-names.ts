/** Names for the sample's clients in one region. A company's name consists of two halves, a trade and a legal form. */
export interface Region {
  readonly managers: readonly string[];
  readonly first: readonly string[];
  readonly second: readonly string[];
  readonly trades: readonly string[];
  /** Joins the pieces of a name in the order of the region's language. */
  readonly name: (parts: { first: string; second: string; trade: string }) => string;
}

const words = (text: string) => text.split(' ');

/**
 * Names by region. Each region gives the same number of clients (`clientsPerRegion` in `sample-customers.ts`) and needs
 * at least as many pairs of a `first` and a `second` name.
 */
export const regions: readonly Region[] = [
  {
    managers: ['Grace Holt', 'Daniel Okafor'],
    first: words('Ash Wether Thorn Kings Mill Hart'),
    second: words('combe dale wick ford stead'),
    trades: words('Fixings Catering Joinery Packaging Optics'),
    name: ({ first, second, trade }) => `${first}${second} ${trade} Ltd`,
  },
  {
    managers: ['Maria Ortega', 'Daniel Okafor'],
    first: words('Cedar Prairie Granite Juniper Copper Harbor'),
    second: words('Bend Ridge Hollow Point Creek'),
    trades: words('Supply Foods Robotics Outfitters Labs'),
    name: ({ first, second, trade }) => `${first} ${second} ${trade} Inc`,
  },
  {
    managers: ['Jonas Weber', 'Grace Holt'],
    first: words('Linden Tann Eichen Stein Birken Hellen'),
    second: words('ried brook wald moor tal'),
    trades: words('Feinmechanik Fördertechnik Backwaren Medizintechnik Holzbau'),
    name: ({ first, second, trade }) => `${first}${second} ${trade} GmbH`,
  },
  {
    managers: ['Claire Fontaine', 'Jonas Weber'],
    first: words('Beau Clair Haut Roche Val Font'),
    second: words('bois mare vigne rive pré'),
    trades: words('Conserves Textiles Emballages Optique Menuiserie'),
    name: ({ first, second, trade }) => `${trade} ${first}${second} SARL`,
  },
  {
    managers: ['Maria Ortega', 'Claire Fontaine'],
    first: words('Monte Rio Villa Campo Peña Torre'),
    second: words('claro verde blanco sereno alto'),
    trades: words('Cerámicas Conservas Envases Maquinaria Textiles'),
    name: ({ first, second, trade }) => `${trade} ${first}${second} SL`,
  },
  {
    managers: ['Claire Fontaine', 'Maria Ortega'],
    first: words('Campo Val Fonte Pietra Bosco Riva'),
    second: words('chiara bruna lunga dolce scura'),
    trades: words('Ceramiche Pelletterie Conserve Ottica Imballaggi'),
    name: ({ first, second, trade }) => `${trade} ${first}${second} Srl`,
  },
  {
    managers: ['Jonas Weber', 'Grace Holt'],
    first: words('Björk Ek Sten Fjäll Lind Strand'),
    second: words('vik holm dal näs lund'),
    trades: words('Möbler Verktyg Livs Energi Teknik'),
    name: ({ first, second, trade }) => `${first}${second} ${trade} AB`,
  },
  {
    managers: ['李薇', '陈浩'],
    first: words('上海晨 苏州远 杭州恒 上海锦 苏州瑞 杭州泽'),
    second: words('禾 屿 麓 川 朗'),
    trades: words('食品 机电 包装 仪器 家居'),
    name: ({ first, second, trade }) => `${first}${second}${trade}有限公司`,
  },
  {
    managers: ['陈浩', '周倩'],
    first: words('深圳启 广州星 佛山云 深圳鼎 广州南 佛山嘉'),
    second: words('帆 砚 垚 越 澜'),
    trades: words('电子 照明 物流 塑胶 医疗器械'),
    name: ({ first, second, trade }) => `${first}${second}${trade}有限公司`,
  },
  {
    managers: ['周倩', '李薇'],
    first: words('北京北 天津松 青岛华 北京信 天津盛 青岛同'),
    second: words('屹 庭 桦 壹 蓝'),
    trades: words('贸易 建材 生物 海产 软件'),
    name: ({ first, second, trade }) => `${first}${second}${trade}有限公司`,
  },
  {
    managers: ['Anil Mehta', 'Daniel Okafor'],
    first: words('Sura Mira Neel Kala Tara Vana'),
    second: words('bandh giri vati jyot puri'),
    trades: words('Textiles Spices Castings Pharma Ceramics'),
    name: ({ first, second, trade }) => `${first}${second} ${trade} Pvt Ltd`,
  },
  {
    managers: ['Anil Mehta', 'Maria Ortega'],
    first: words('Serra Mata Porto Lagoa Ipê Monte'),
    second: words('clara nova serena dourada alta'),
    trades: words('Alimentos Móveis Embalagens Têxtil Máquinas'),
    name: ({ first, second, trade }) =>
      `${first} ${second[0]?.toUpperCase()}${second.slice(1)} ${trade} Ltda`,
  },
];
