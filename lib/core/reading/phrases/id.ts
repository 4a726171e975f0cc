import type { Language } from '../text/language';

const RATE = '(?:cicilan|angsuran|cicil|dicicil|tenor|pembayaran)';
/** "cicilan 0% tanpa bunga" before a count. */
const RATES = `${RATE}(?: 0_%)?`;
const TIMES = '(?:[x×]|bulan|bln|kali)';
const A_MONTH = '(?:/|per)_(?:bulan|bln)';
const ORDERS = '(?<!ongkir (?:untuk|dengan) )(?:transaksi|pembelian|pembelanjaan|belanja|pesanan|order)';

/** Bahasa Indonesia. */
export const id: Language = {
  id: 'id',
  script: 'latin',
  hint: String.raw`cicil|angsur|tenor|bulan|bln|kali|\d[ |]{0,3}[x×]|[x×][ |]{0,3}\d`,
  unnamed: 'card',
  currency: 'IDR',
  numbers: { dua: 2, tiga: 3, empat: 4, enam: 6 },
  from: 'mulai(?: dari)?_:?|hanya|cuma',
  plan: {
    sentences: [
      // cicilan 0% 12x Rp 100.000 · 3x cicilan Rp 50.000 · Rp 100.000/bulan selama 12 bulan
      `${RATES}…{n}_${TIMES}_(?:@|:|x|×|sebesar)?_{M}`,
      `{n}_[x×]_${RATE}_(?:@|:|sebesar)?_{from}_{M}`,
      `{from}_{M}_${A_MONTH}_[,(x×]?_(?:selama|untuk)?_{n}_${TIMES}`,
      `{M}_[x×]_{n}_(?:bulan|bln|kali)`,
    ],
    weak: ['{n}_[x×]_[:@]?_{M}', '{n}_[x×]_[:@]_{m}', '{M}_[x×]_{n}', '{n}_(?:bulan|bln)_[:@x×]?_{M}'],
    monthly: [`${RATE}…(?<fromLeast>mulai(?: dari)?)_:?_{M}(?:_${A_MONTH})?`, `{from}_{M}_${A_MONTH}`],
    counts: [
      `${RATES}…{list}_${TIMES}`,
      `${RATES}…{range}_${TIMES}`,
      `${RATES}…(?<fromMost>hingga|sampai|s/d) {n}_${TIMES}`,
      `${RATES}…{n}_${TIMES}`,
      `{n}_[x×] ${RATE}`,
      `bayar (?:dalam )?{n}_(?:[x×]|kali)`,
    ],
    firsts: ['(?:cicilan|pembayaran) pertama_:?_{first}'],
    options: ['^{n}_(?:x|bulan|kali)$'],
  },
  cost: {
    free: '(?:cicilan|bunga) 0 ?%|0 ?% bunga|(?:tanpa|bebas) bunga',
    costly: 'belum termasuk bunga|dengan bunga',
    annual: ['bunga_:?_{p} (?:per|/)_tahun'],
    perPeriod: ['{p}_(?:per|/)_(?:bulan|bln)'],
    open: ['bunga_(?:mulai|dari|:)?_{p}'],
    feePerPeriod: [`biaya (?:layanan|admin)_:?_{fee}_${A_MONTH}`],
    feeTotal: ['biaya (?:admin(?:istrasi)?|layanan|penanganan|proses)_:?_{fee}'],
  },
  limits: [
    `${ORDERS}…(?:dari|antara|mulai|minimal|di atas)_{min}_(?:[-–—]|hingga|sampai|s/d|dan)_{max}`,
    `(?:minimal|minimum|min[.]?) ${ORDERS}…_{min}`,
    `(?:maksimal|maksimum|maks?[.]?) ${ORDERS}…_{max}`,
    `${ORDERS}…(?:minimal|minimum|min[.]?|di atas|mulai)_{min}`,
    `${ORDERS}…(?:maksimal|hingga|sampai|di bawah)_{max}`,
    '^mulai(?: dari)?_{min}$',
    '^(?:hingga|sampai)_{max}$',
  ],
  talk: {
    installments: 'cicil(?:an)?|dicicil|angsuran|paylater|bayar nanti|tenor|pembiayaan|tanpa kartu kredit',
    deferred: String.raw`bayar (?:dalam |setelah )?\d\d hari|bayar bulan depan`,
    rent: 'sewa|disewakan|rental',
    existing: String.raw`sisa (?:cicilan|tagihan|angsuran|hutang)|tagihan (?:saya|anda|bulan ini)|jatuh tempo|tunggakan|riwayat (?:cicilan|pembayaran)|(?:cicilan|angsuran) ke-? ?\d`,
    other:
      'langganan|berlangganan|kpr|asuransi|donasi|iuran|keanggotaan|pinjaman|investasi|perumahan|hunian|paket data|premi',
    storeCard: 'kartu (?:member|anggota|toko)',
    example:
      'contoh|misalnya|faq|apakah|pertanyaan (?:umum|yang sering)|cara (?:kerja|transaksi|menggunakan)',
  },
  messages: [
    { class: 'limit', words: 'limit (?:kredit )?(?:anda )?(?:tidak (?:cukup|mencukupi)|terlampaui|habis)' },
    {
      class: 'amount',
      words: `(?:minimal|minimum|maksimal|maksimum) ${ORDERS}|(?:nominal|jumlah)[^.|]{0,16} (?:terlalu|kurang|melebihi)|tidak (?:tersedia|berlaku) untuk ${ORDERS}`,
    },
    { class: 'not_eligible', words: 'tidak memenuhi syarat|ditolak|belum (?:terverifikasi|diaktifkan)' },
    { class: 'maintenance', words: '(?:dalam|sedang) (?:pemeliharaan|perbaikan|maintenance)' },
    { class: 'provider_gone', words: 'tidak lagi (?:tersedia|didukung|bekerja)|dihentikan' },
    { class: 'policy', words: 'sesuai (?:peraturan|ketentuan) ojk|tidak tersedia di (?:wilayah|negara)' },
    { class: 'generic_error', words: 'terjadi kesalahan|(?:silakan )?coba lagi|sedang gangguan' },
  ],
  refuses: 'tidak|terlalu|kurang|melebihi',
  unavailable: '(?:tidak|belum) (?:tersedia|dapat digunakan|bisa digunakan|berlaku|didukung)',
  page: {
    buy: '(?:beli|pesan)(?: sekarang| langsung)?|(?:tambah(?:kan)?|masukkan)(?: ke)? keranjang|[+] ?keranjang',
    pay: 'bayar(?: sekarang)?|buat pesanan|konfirmasi (?:pesanan|pembayaran)|lanjut(?:kan)? (?:ke )?pembayaran',
    cart: String.raw`(?:lanjut(?:kan)? (?:ke )?)?checkout|beli \(\d+\)`,
    total: '(?:sub)?total(?: (?:harga|belanja|pembayaran|tagihan|bayar))?|jumlah (?:bayar|tagihan)',
    soldOut: 'stok (?:habis|kosong)|habis terjual',
    loading: 'memuat|mohon tunggu|tunggu sebentar',
    login: '(?:silakan )?(?:masuk|login) (?:untuk|terlebih dahulu)',
    signedIn: 'keluar|pesanan saya',
  },
  methods: {
    'credit-card': 'nomor kartu|kartu kredit(?!.{0,4}cicil)',
    'virtual-account': 'virtual account',
    transfer: 'transfer bank|bank transfer',
    qris: 'qris',
    gopay: 'gopay',
    ovo: 'ovo',
    'cash-on-delivery': 'bayar di tempat|cod',
    minimarket: 'alfamart|indomaret',
  },
};
