// @ts-check
const HOUR_MS = 3_600_000;

/**
 * The maintenance window the shop announces: from the last full hour, for three hours. Chinese shops write local
 * time (UTC+8, no daylight saving).
 *
 * @param {number} nowMs
 */
export function maintenanceWindow(nowMs) {
  const from = Math.floor(nowMs / HOUR_MS) * HOUR_MS;
  const to = from + 3 * HOUR_MS;
  return {
    endsAt: new Date(to).toISOString(),
    text: `分期付款计划于${local(from)}至${local(to)}进行系统升级维护，期间暂停使用，请选择其他支付方式。`,
  };
}

/** "2026年11月22日23:00" @param {number} ms */
function local(ms) {
  const [date = '', time = ''] = new Date(ms + 8 * HOUR_MS).toISOString().split('T');
  const [year = '', month = '', day = ''] = date.split('-');
  return `${year}年${month}月${day}日${time.slice(0, 5)}`;
}
