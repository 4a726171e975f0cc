import type { Language } from '../text/language';

/** Capital İ folds to no other letter. */
const RATE = '(?:eşit )?taks[iİ]t(?:le|te|li|ler)?';
const ORDERS = '(?:alışveriş|sipariş|sepet|harcama)';
const PERCENT = '%_(?<percent>\\d{1,3}(?:[.,]\\d{1,4})?)';

/** Türkçe: installments are the bank card's, one table for each bank. */
export const tr: Language = {
  id: 'tr',
  script: 'latin',
  hint: String.raw`taks[iİ]t|ayl[ıi]k|ayda|\bay\b|\baya\b|\d[ |]{0,3}[x×]|[x×][ |]{0,3}\d`,
  unnamed: 'card',
  currency: 'TRY',
  numbers: { iki: 2, üç: 3, dört: 4, altı: 6, dokuz: 9 },
  from: 'sadece|yalnızca|en az',
  plan: {
    sentences: [
      // 3 Taksit | 120,00 TL | 360,00 TL · 9 taksit x 120 TL; "+3 Taksit" comes on top of others
      `(?<![+]_){n}_(?:ay_)?${RATE}_[x×:]?_{M}`,
      `{M}_[x×]_{n}_(?:ay|${RATE})`,
      `(?:ayl[ıi]k|ayda)_:?_{M}_[,x×(]?_{n}_(?:ay|${RATE})`,
      `{n}_ay_(?:boyunca|vade)?_,?_(?:ayl[ıi]k|ayda) {M}`,
    ],
    weak: ['{n}_[x×]_{M}', '{M}_[x×]_{n}', '{n}_ay_[x×:]?_{M}'],
    monthly: [
      `(?:ayl[ıi]k|ayda)(?: ödeme| taks[iİ]t)?_:?_{from}_{M}`,
      '{M}_/_ay',
      `{M}[’']?(?:den|dan|ye|ya)? (?<fromLeast>başlayan) taks[iİ]t\\p{L}{0,6}`,
    ],
    counts: [
      `{range} (?:ay )?${RATE}`,
      `{list} (?:ay )?${RATE}`,
      `{n} (?:aya|taks[iİ]te) (?<fromMost>varan) (?:vade farksız )?${RATE}`,
      `(?<![+]_){n}_(?:ay_)?${RATE}`,
    ],
    firsts: ['ilk (?:taks[iİ]t|ödeme)_:?_{first}'],
    options: ['^{n}_(?:taksit|ay|x)$'],
  },
  cost: {
    free: 'vade farksız|fa[iİ]zs[iİ]z|peş[iİ]n f[iİ]yat\\p{L}{0,4}|% ?0 (?:faiz|vade)|komisyonsuz|masrafsız',
    costly: 'vade farklı|faizli',
    annual: [`yıllık (?:faiz|maliyet)(?: oranı)?_:?_${PERCENT}`],
    perPeriod: [`aylık (?:faiz|vade farkı)(?: oranı)?_:?_${PERCENT}`],
    open: [`(?:faiz|vade farkı|komisyon)(?: oranı)?_:?_${PERCENT}`],
    feePerPeriod: ['taks[iİ]t başına {fee}'],
    feeTotal: ['(?:vade farkı|komisyon|(?:işlem|hizmet|dosya) (?:ücreti|bedeli|masrafı))_:?_{fee}'],
  },
  limits: [
    `{min}_(?:ile|ve|[-–—])_{max} aras\\p{L}{1,5} ${ORDERS}\\p{L}{0,8}`,
    `{min}[’']?(?: ve)? (?:üzeri|üstü|üzerindeki) (?:tüm )?${ORDERS}\\p{L}{0,8}(?!….{0,3}kargo)`,
    `{max} (?:altı|altındaki) ${ORDERS}\\p{L}{0,8}`,
    `(?:minimum|en az) (?:${ORDERS} )?tutar[ıi]?_:?_{min}`,
    `(?:maksimum|en fazla) (?:${ORDERS} )?tutar[ıi]?_:?_{max}`,
    `^{min}[’'](?:den|dan) itibaren$`,
    `^{max}[’'](?:ye|ya) kadar$`,
  ],
  talk: {
    installments:
      'taks[iİ]t(?:le|li|e|te|ler|lere|lerle|lendirme|lendir)?|vade farksız|alışveriş kredisi|sonra öde',
    deferred: String.raw`(?:\d\d gün|\d ay) (?:sonra öde|ertele\p{L}{0,4}|öteleme)|sonra öde|ödemeyi ertele`,
    rent: 'kirala\\p{L}{0,3}|kiralık|kira bedeli|leasing',
    existing: String.raw`kalan (?:borç|taksit|bakiye)|gecikmiş|ödenmemiş|taksitlerim|borçlarım|son ödeme tarihi|\d{1,2}[.] taksit|ekstre`,
    other:
      'abonelik|üyelik|taahhüt(?:lü)?|tarife|bağış|sigorta|(?:konut|ihtiyaç|taşıt) kredisi|kredi (?:tutarı|hesaplama)|aidat|poliçe',
    storeCard: 'mağaza kart[ıi]|sadakat kart[ıi]',
    example: 'örne[kğ](?:in)?|sıkça sorulan|sss|nasıl çalışır|nedir',
  },
  messages: [
    { class: 'limit', words: 'limit(?:iniz)? (?:yetersiz|aşıldı|dolu)|yetersiz limit' },
    {
      class: 'amount',
      words: `(?:minimum|maksimum) (?:${ORDERS} )?tutar[ıi]?|tutar (?:çok )?(?:düşük|yüksek)|(?:altı|üzeri|altındaki|üzerindeki) ${ORDERS}\\p{L}{0,8} (?:geçerli değil|kullanılamaz)`,
    },
    { class: 'not_eligible', words: 'uygun değil(?:siniz)?|onaylanmadı|reddedildi' },
    { class: 'maintenance', words: 'bakım (?:çalışması|nedeniyle)|bakımda' },
    { class: 'provider_gone', words: 'artık (?:kullanılamıyor|sunulmuyor|desteklenmiyor)' },
    { class: 'policy', words: 'bddk|yasal düzenleme|mevzuat gereği|taksit yapılamaz' },
    { class: 'generic_error', words: 'bir (?:hata|sorun) oluştu|tekrar deneyin(?:iz)?' },
  ],
  refuses: 'geçerli değil|kullanılamaz|düşük|yüksek|aşıyor',
  unavailable: 'kullanılam[ıa]\\p{L}{1,4}|geçerli değil|mevcut değil|desteklenm\\p{L}{2,5}',
  page: {
    buy: 'sepete ekle|(?:hemen|satın|şimdi|hemen satın) al|sipariş ver',
    pay: 'sipariş[iı] (?:onayla|tamamla|ver)|öde(?:me yap)?|ödemeyi tamamla|onayla ve öde',
    cart: 'sepeti onayla|alışverişi tamamla|ödemeye (?:geç|devam et)|satın almaya devam et',
    total: '(?:genel |ara |sepet )?toplam[ıi]?(?: tutar[ıi]?)?|ödenecek tutar|sepet tutarı',
    soldOut: 'tükendi|stokta yok|gelince haber ver',
    loading: 'yükleniyor|lütfen bekleyin',
    login: '(?:görmek|devam etmek|satın almak) için (?:lütfen )?giriş yap\\p{L}{0,4}',
    signedIn: 'çıkış(?: yap)?|siparişlerim',
  },
  methods: {
    'credit-card': 'kart numaras[ıi]|kredi kart[ıi]|banka kart[ıi]',
    havale: 'havale|eft',
    'cash-on-delivery': 'kapıda (?:nakit )?ödeme',
  },
};
