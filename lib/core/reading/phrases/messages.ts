import type { MessageClass } from '../reading';

/**
 * What a store says when installments are not to be had, in the order of judgement: the more exact first. A
 * generic error is the last, because it is also how a disabled method is worded (DESIGN, decision 5).
 */
export const MESSAGES: readonly { readonly class: MessageClass; readonly words: RegExp }[] = [
  {
    class: 'amount',
    words:
      /(?:订单)?金额(?:需|须|不|未|低于|超过|超出|不足|满)|[满达]\s*[\d.,]+\s*元(?:可用|可选|才能|方可|起可)|不支持.{0,4}金额|该金额/,
  },
  {
    class: 'limit',
    words: /额度(?:不足|不够|已冻结|冻结|为0|已用完)|(?:无|没有)可用额度|可用额度不足|限额已满/,
  },
  {
    class: 'not_eligible',
    words:
      /(?:尚未|未)(?:激活|开通)|暂?不(?:符合|满足).{0,6}(?:条件|要求)|综合评估|状态异常|(?:账户|账号|帐号).{0,6}(?:风险|异常)|逾期/,
  },
  { class: 'policy', words: /监管|应.{0,6}要求.{0,8}(?:调整|暂停)|合规/ },
  {
    class: 'provider_gone',
    words:
      /(?:已|将)?(?:停止|终止|下线).{0,8}(?:服务|合作|分期|支付)|不再(?:支持|提供)|合作(?:到期|结束|终止)/,
  },
  {
    class: 'maintenance',
    words: /(?:系统|服务|通道|渠道|业务)?(?:例行|升级)?维护(?:中|升级)?|系统升级|升级维护/,
  },
  {
    class: 'generic_error',
    words:
      /(?:系统|网络|服务)(?:开小差|异常|繁忙|忙)|(?:支付|服务|暂时)繁忙|加载失败|请求失败|出错了|稍后(?:再试|重试)/,
  },
];

/** The method is there and cannot be used, cause unsaid: the class is `silent`. */
export const UNAVAILABLE_WORDS =
  /暂?不(?:支持|可用|可选)|暂时?(?:无法|不能)使用|暂停(?:使用|服务|受理)?|无法使用|不可用|仅支持.{1,12}(?:客户|用户|用户使用)/;

/** Nothing to buy: stock, not installments (facts: JD hides 白条 when there is no stock). */
export const OUT_OF_STOCK_WORDS = /售罄|已抢光|无货|缺货|到货通知|库存不足|已下架|暂时无货/;

/** The page is not drawn yet. */
export const LOADING_WORDS =
  /^(?:正在)?(?:加载|载入|读取|查询|获取).{0,8}(?:中|\.{2,}|…)|^请稍[候等]|^loading/i;

/** A robot check or a refusal. */
export const BLOCKED_WORDS =
  /访问(?:过于频繁|被拒绝|受限)|(?:拖动|滑动|完成).{0,8}(?:滑块|验证)|安全验证|人机验证|403 Forbidden|Access Denied/i;

/** A wall before the page: nothing was seen behind it. */
export const LOGIN_WORDS = /(?:请|需)(?:先)?登录|登录后(?:查看|购买|继续|可)|扫码登录|账号登录|密码登录/;
