/** Ordinary ways to pay. Two of them, drawn, prove that a payment area was seen. */
export const METHODS: readonly { readonly id: string; readonly words: RegExp }[] = [
  { id: 'wechat-pay', words: /微信支付/ },
  { id: 'alipay', words: /支付宝(?!.{0,4}分期)/ },
  { id: 'unionpay', words: /银联|云闪付/ },
  { id: 'mi-wallet', words: /小米钱包/ },
  { id: 'jd-pay', words: /京东支付/ },
  { id: 'bestpay', words: /翼支付/ },
  { id: 'e-cny', words: /数字人民币/ },
  { id: 'debit-card', words: /储蓄卡|借记卡|网银支付|银行卡支付|快捷支付/ },
  { id: 'cash-on-delivery', words: /货到付款/ },
  { id: 'online', words: /在线支付/ },
  { id: 'apple-pay', words: /Apple\s?Pay/i },
];

/** Controls that buy one thing, pay for an order, or leave a cart; matched against a control's whole text. */
export const BUY_CONTROL =
  /^(?:立即|马上|一键)?(?:购买|抢购|下单|选购)$|^加入购物[车袋]$|^立即(?:购买|抢购|预[约订]|支付定金)$|^去?抢购$/;
/** The same in other languages: such a page is a product page, though its offers cannot be read yet. */
export const BUY_CONTROL_ELSEWHERE =
  /^(?:add to (?:cart|bag|basket)|buy (?:it )?now|in den warenkorb|ajouter au panier|aggiungi al carrello|añadir (?:al carrito|a la cesta)|agregar al carrito|comprar(?: ahora| agora)?|adicionar ao carrinho|カートに入れる|장바구니(?: ?담기)?|beli sekarang|do košíku|in winkelwagen)$/i;
export const PAY_CONTROL =
  /^(?:去|立即|马上|确认|提交并)?(?:付款|支付)(?:[¥\s\d.,元]*)$|^提交订单$|^确认订单$|^下一步$/;
export const CART_CONTROL = /^(?:去|立即)?结算(?:\s*[(（]\d+[)）])?$/;

/** Labels before the amount that is paid in full. */
export const TOTAL_LABEL =
  /(?:应付|实付|待付|订单|支付|合计|总计|商品)(?:总)?(?:金额|总额|款|合计|总价|价格)?\s*[:：]?\s*$|合计\s*[:：]?\s*$|总计\s*[:：]?\s*$/;
