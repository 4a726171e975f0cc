import type { Brands, NamedProvider } from './find-provider';

/** Words before 分期 that name a thing, not a brand. */
const NO_BRAND =
  /(?:信用卡|银行卡|付款|支付|订单|商品|可|能|支持|选择|使用|享|免息|期|按|去|我的|全部|其他|更多|不|暂|开通|在线|购机)$/;

/** A store's own plan by a name the product does not know ("星河分期"): provider `store`, labelled as printed. */
export function ownBrandIn(text: string, brands: Brands): NamedProvider | null {
  const match =
    /(?:^|[\s|、:])(?<brand>[\p{Script=Han}A-Za-z0-9]{2,6})分期(?!付款|支付|购|数|期|方案|方式|说明|服务|手续费|费|利率|乐|总|详情|计划|金额)/u.exec(
      text,
    );
  const brand = match?.groups?.['brand'];
  if (!match || !brand || NO_BRAND.test(brand) || brands.named(`${brand}分期`).length > 0) return null;
  return { id: 'store', label: `${brand}分期`, start: match.index };
}
