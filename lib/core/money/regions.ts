/** The currency of a region (ISO 3166), as "CURRENCY REGION REGION …"; a host's country suffix is a region too. */
const CURRENCIES = `EUR AT BE BG CY DE EE ES EU FI FR GR HR IE IT LT LU LV MC MT NL PT SI SK
USD US PR EC SV PA
CNY CN
TWD TW
HKD HK
MOP MO
JPY JP
KRW KR
INR IN
IDR ID
TRY TR
BRL BR
ARS AR
CLP CL
COP CO
MXN MX
PEN PE
UYU UY
PYG PY
BOB BO
CRC CR
GTQ GT
DOP DO
GBP GB UK
CHF CH LI
SEK SE
NOK NO
DKK DK
ISK IS
PLN PL
CZK CZ
HUF HU
RON RO
MDL MD
RSD RS
UAH UA
RUB RU
KZT KZ
GEL GE
ILS IL
AED AE
SAR SA
KWD KW
QAR QA
BHD BH
OMR OM
JOD JO
EGP EG
MAD MA
TND TN
DZD DZ
THB TH
VND VN
PHP PH
MYR MY
SGD SG
AUD AU
NZD NZ
CAD CA
ZAR ZA
NGN NG
KES KE
PKR PK
LKR LK
BDT BD
NPR NP`;

/** The region of a language that is written in one, for pages that name the language alone. */
const HOMES =
  'ja JP ko KR pl PL tr TR cs CZ hu HU th TH vi VN id ID he IL da DK sv SE nb NO no NO uk UA ro RO is IS ka GE';

/** Languages by decimal mark, and the regions where one differs from its language (Unicode CLDR). */
export const DOT_LANGUAGES = 'en zh ja ko th he hi bn ta te ms fil';
export const COMMA_LANGUAGES =
  'bg ca cs da de el es et eu fi fr gl hr hu id is it ka kk lt lv nb nl nn no pl pt ro ru sk sl sr sv tr uk vi';
export const DOT_REGIONS = 'es-MX es-US es-PR es-GT es-HN es-NI es-PA es-PE es-SV es-DO de-CH it-CH de-LI';
export const COMMA_REGIONS = 'en-AT en-BE en-DE en-DK en-FI en-NL en-SE en-SI en-ZA';

/** Currency by region, upper case. */
export const REGION_CURRENCY: ReadonlyMap<string, string> = new Map(
  CURRENCIES.split('\n').flatMap((line) => {
    const [currency = '', ...regions] = line.split(' ');
    return regions.map((region) => [region, currency] as const);
  }),
);

/** Region by language; Chinese by its script. */
export const LANGUAGE_REGION: ReadonlyMap<string, string> = new Map([
  ...[...HOMES.matchAll(/(\w+) (\w+)/g)].map(([, language = '', region = '']) => [language, region] as const),
  ['zh', 'CN'],
  ['zh-hans', 'CN'],
  ['zh-hant', 'TW'],
]);
