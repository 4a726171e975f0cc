import type { CurrencyCode } from '../amount';

/** Spellings and what they mean, the commonest first: "$" is USD and "¥" is CNY unless the page says otherwise. */
const TABLE = `$ USD CAD AUD NZD HKD TWD SGD MXN ARS CLP COP UYU
US$|U$S|U$D|美元 USD
CA$|C$ CAD
AU$|A$ AUD
NZ$ NZD
HK$|港元|港币|港幣 HKD
NT$|新台幣|台币|台幣 TWD
SG$|S$ SGD
MX$ MXN
R$ BRL
€|欧元 EUR
£|英镑 GBP
¥|￥ CNY JPY
CN¥|RMB|人民币|人民幣|块 CNY
JP¥|円|日元 JPY
元|圆|圓 CNY TWD HKD
₹ INR
Rs|Rs. INR PKR LKR NPR
₺|TL TRY
₩|원|韩元 KRW
د.إ|درهم AED
ر.س|ريال SAR
د.ك KWD
Rp|Rp. IDR
Kč CZK
zł PLN
kr|kr.|Kr|Kr. SEK NOK DKK ISK
₫|đ VND
฿ THB
₱ PHP
RM MYR
S/|S/. PEN
Ft HUF
lei RON MDL
₪ ILS
₴ UAH
₽ RUB`;

/** Each spelling with the currencies it may mean. */
export const SIGN_TABLE: ReadonlyMap<string, readonly CurrencyCode[]> = new Map(
  TABLE.split('\n').flatMap((line) => {
    const [spellings = '', ...family] = line.split(' ');
    return spellings.split('|').map((spelling) => [spelling, family] as const);
  }),
);
