/** Words that make text worth a look. Alone they prove nothing. */
export const INSTALLMENT_WORDS = [
  '分期',
  '免息',
  '零利率',
  '月供',
  '每期',
  '每月',
  '首付',
  '手续费',
  '服务费',
  '综合融资成本',
  '先用后付',
  '先享后付',
] as const;

/** Numerals that stand before 期 in words. */
export const NUMERALS: Readonly<Record<string, number>> = {
  三: 3,
  六: 6,
  九: 9,
  十: 10,
  十二: 12,
  十八: 18,
  二十四: 24,
  三十: 30,
  三十六: 36,
};

/** The offer is rent, not a purchase in parts, when one of these stands in the same box. */
export const RENT_WORDS = /租金|租期|起租|日租|月租|免押|押金|租用|买断|租完即送|租赁/;

/** A loan already taken, a bill, a repayment: not an offer. */
export const EXISTING_LOAN_WORDS =
  /待还|已还|还款日|还款计划|本期应还|剩余应还|逾期|账单|月供金额|提前还款|分期总额|我的分期|分期订单/;

/** One payment put off, not parts: "30天免息", "先用后付", "下月还". */
export const DEFERRED_WORDS = /\d{1,2}\s*天(?:内)?免息|先用后付|先享后付|下月(?:再)?还|次月(?:再)?还/;

/** Help topics, agreements and slogans that name installments without offering them. */
export const HELP_WORDS =
  /^(?:什么是)?分期(?:付款|购物|支付)?(?:说明|协议|服务|须知|流程|帮助|规则|攻略|专区|频道|商城|购)?$/;
