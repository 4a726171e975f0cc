/** Bits of what shops of several languages say around money, for texts put together at random. */
export const SCRAPS: readonly string[] = (
  '3期 12期 每期 免息 手续费 首付 起 低至 花呗 花呗分期 京东白条 信用卡分期 ¥100.00 100.00元 × 分期付款 立即购买 应付总额: ' +
  '该金额不支持花呗分期 暂不支持 已售罄 微信支付 年化利率 租金 先用后付 订单满300元可用 请先登录 加载中 ' +
  '$25.00 4_interest-free_payments_of Pay_in_4 12_months per_month from or Add_to_cart Place_order Order_total: Klarna Affirm ' +
  'Zip PayPal Visa APR 9.99% interest then on_orders_over not_available up_to ' +
  '12_Raten zu ab 25,00_€ zinsfrei pro_Monat In_den_Warenkorb ' +
  '3x sans_frais 4_fois par_mois 25,00€ Ajouter_au_panier ' +
  '12_cuotas sin_interés de al_mes 10x R$_25,00 sem_juros parcelas no_cartão ' +
  '3_rate senza_interessi al_mese raty 10_rat po zł taksit 6_taksit TL peşin_fiyatına ' +
  '分割払い 3回 月々 1,000円 手数料無料 カートに入れる 무이자 6개월 할부 월 10,000원 ' +
  'cicilan 0% Rp100.000 /bulan termijnen 3_termijnen_van splátek měsíčně Kč 4_دفعات بدون_فوائد ' +
  '2 24 % , . + - / ( ) : |'
)
  .split(' ')
  .map((scrap) => scrap.replaceAll('_', ' '));
