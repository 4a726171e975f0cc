import { expect, test } from 'vitest';
import { jd } from '@/lib/core/reading/stores/jd';
import { mi } from '@/lib/core/reading/stores/mi';
import { suning } from '@/lib/core/reading/stores/suning';
import { taobao } from '@/lib/core/reading/stores/taobao';
import { tmall } from '@/lib/core/reading/stores/tmall';
import type { Rule } from '@/lib/core/reading/rules/rule';
import { openPage } from '../../pages/read-page';

async function label(html: string, rule: Rule = mi): Promise<string | null> {
  const document = await openPage(`<!doctype html><html lang="zh">${html}`, `https://${rule.id}/`);
  const { accountLabel } = await import('@/lib/adapters/dom/account-label');
  const { newLook } = await import('@/lib/adapters/dom/per-look');
  newLook();
  return accountLabel(document, [rule]);
}
const miBar = (name: string, style = '') =>
  `<div class="topbar-info"><span class="user"><a class="user-name" style="${style}"><span class="name">${name}</span><i></i></a></span></div>`;

test.each<[Rule, string]>([
  [mi, miBar('小明')],
  [jd, '<li id="ttbar-login"><a class="nickname">小明</a></li>'],
  [taobao, '<li id="J_SiteNavLogin"><a class="site-nav-login-info-nick ">小明</a></li>'],
  [tmall, '<p id="login-info">HI，<a class="j_UserNick sn-user-nick">小明</a>！</p>'],
  [
    suning,
    '<div id="username-node-slide"><a class="ng-bar-node username-bar-node-noside"><span>小明</span></a></div>',
  ],
])('reads the name in the bar of $id', async (rule, html) => {
  expect(await label(html, rule)).toBe('小明');
});

test.each([
  ['no bar', '<p>小明</p>'],
  ['a bar that is not drawn', miBar('小明', 'display:none')],
  ['an empty bar', miBar('')],
  ['words to sign in with', miBar('请登录')],
  ['what is no name', miBar('名'.repeat(81))],
])('%s names nobody', async (_, html) => {
  expect(await label(html)).toBeNull();
});

test('a store without a place for it names nobody', async () => {
  expect(await label(miBar('小明'), { ...mi, account: [] })).toBeNull();
});
