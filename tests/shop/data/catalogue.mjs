// @ts-check
/**
 * What 星河数码 sells. Invented, like the shop. Prices are integer fen.
 *
 * @typedef {{ id: string, kind: 'phone' | 'earphones' | 'headphones' | 'tv' | 'tablet', name: string,
 *   line: string, priceFen: number, tint: string, facts: readonly (readonly [string, string])[] }} Product
 */

/** @type {readonly Product[]} */
export const catalogue = [
  {
    id: 'x3-pro',
    kind: 'phone',
    name: '星河 X3 Pro 12GB+256GB 夜航蓝',
    line: '一英寸大底，夜里也看得清',
    priceFen: 429_900,
    tint: '#31508f',
    facts: [
      ['屏幕', '6.7 英寸 120Hz'],
      ['电池', '5400 毫安时'],
      ['重量', '208 克'],
    ],
  },
  {
    id: 'x3-lite',
    kind: 'phone',
    name: '星河 X3 青春版 8GB+128GB 青柠',
    line: '轻一点，多用一天',
    priceFen: 199_900,
    tint: '#5d8a3c',
    facts: [
      ['屏幕', '6.3 英寸 90Hz'],
      ['电池', '5000 毫安时'],
      ['重量', '176 克'],
    ],
  },
  {
    id: 'skylark-buds',
    kind: 'earphones',
    name: '云雀 Buds 2 真无线耳机 月白',
    line: '地铁里，也听得见副歌',
    priceFen: 39_900,
    tint: '#8795a8',
    facts: [
      ['降噪', '主动降噪 46dB'],
      ['续航', '单次 8 小时'],
      ['防水', 'IP55'],
    ],
  },
  {
    id: 'skylark-studio',
    kind: 'headphones',
    name: '云雀 Studio 头戴耳机 石墨',
    line: '四十毫米单元，录音室听感',
    priceFen: 129_900,
    tint: '#4a4d55',
    facts: [
      ['连接', '蓝牙 5.4 / 3.5 毫米'],
      ['续航', '60 小时'],
      ['重量', '251 克'],
    ],
  },
  {
    id: 'panorama-75',
    kind: 'tv',
    name: '阔景 A75 电视 75 英寸',
    line: '坐得近，也看不见像素',
    priceFen: 599_900,
    tint: '#7a3b52',
    facts: [
      ['分辨率', '3840×2160 144Hz'],
      ['接口', 'HDMI 2.1 两个'],
      ['重量', '27.6 千克'],
    ],
  },
  {
    id: 'folio-pad',
    kind: 'tablet',
    name: '书页 Pad 11 平板 8GB+256GB',
    line: '一手拿得住的工作台',
    priceFen: 259_900,
    tint: '#a06a2c',
    facts: [
      ['屏幕', '11.2 英寸 3:2'],
      ['电池', '8600 毫安时'],
      ['重量', '489 克'],
    ],
  },
];

/** The product with this id; the first one when there is none, as a shop would. @param {string | null} id */
export function productOf(id) {
  const found = catalogue.find((product) => product.id === id) ?? catalogue[0];
  if (!found) throw new Error('The catalogue is empty.');
  return found;
}
