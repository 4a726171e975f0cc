import { describe, expect, it } from 'vitest';
import { findDisclosure } from '@/lib/core/reading/page/find-disclosure';
import { findNotices } from '@/lib/core/reading/page/find-notices';
import { place } from '@/lib/core/reading/page/regions';
import type { SnapshotNode } from '@/lib/core/reading/snapshot';
import { body, line, node } from '../a-snapshot';
import { speak } from '../phrases/speak';

const { tongue } = speak('zh-CN', 'CNY');
const notices = (...children: readonly SnapshotNode[]) =>
  findNotices(place(body(...children)), '2026-11-22T04:00:00.000Z', tongue);

describe('a notice', () => {
  it('says what is wrong with the paying service, and until when', () => {
    expect(notices(line('分期支付维护中，预计11月24日08:00恢复'))).toEqual([
      {
        class: 'maintenance',
        text: '分期支付维护中，预计11月24日08:00恢复',
        endsAt: '2026-11-24T00:00:00.000Z',
      },
    ]);
  });

  it('speaks of paying or of a provider: another service’s maintenance is none', () => {
    expect(notices(line('地址库系统升级'))).toEqual([]);
    expect(notices(line('花呗系统升级'))).toHaveLength(1);
    expect(notices(line('网络繁忙，请稍后再试'))).toMatchObject([{ class: 'generic_error', endsAt: null }]);
  });

  it('is no condition on an amount and no mere refusal', () => {
    expect(notices(line('分期订单金额需满300元'), line('分期暂不支持'))).toEqual([]);
  });

  it('is drawn, short, told once and where it stands lowest', () => {
    const text = '支付系统维护中';
    expect(notices(line(text, { visible: false }))).toEqual([]);
    expect(notices(line(text + '。'.repeat(200)))).toEqual([]);
    expect(notices(line(text), line(text))).toHaveLength(1);
    expect(notices(node({}, line('公告'), line(text))).map((one) => one.text)).toEqual([text]);
    expect(notices(...[1, 2, 3, 4, 5, 6].map((one) => line(`${text}${one}`)))).toHaveLength(5);
  });
});

describe('the yearly cost a page declares', () => {
  const disclosure = (...children: readonly SnapshotNode[]) => findDisclosure(place(body(...children)));

  it('is told with its words, as a fraction', () => {
    expect(disclosure(line('年化综合融资成本 8.5%'))).toEqual({
      annualRate: '0.085',
      text: '年化综合融资成本 8.5%',
    });
    expect(disclosure(line('首付20%，综合资金成本（单利）为14.4%'))?.annualRate).toBe('0.144');
  });

  it('is the page’s last word on it', () => {
    expect(disclosure(line('综合融资成本 8%'), line('综合融资成本 9%'))?.annualRate).toBe('0.09');
  });

  it('may be declared without a number, and is not made of another one', () => {
    expect(disclosure(line('首付20%，综合融资成本见合同'))).toMatchObject({ annualRate: null });
  });

  it('is not what the frame, hidden words, long terms or another rate say', () => {
    expect(disclosure(node({ tag: 'footer' }, line('综合融资成本 8%')))).toBeNull();
    expect(disclosure(line('综合融资成本 8%', { visible: false }))).toBeNull();
    expect(disclosure(line(`综合融资成本 8%${'。'.repeat(200)}`))).toBeNull();
    expect(disclosure(line('年化利率 8%'))).toBeNull();
  });
});
