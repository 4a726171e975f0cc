import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../run-node-tool.mjs';

/** Opens the dashboard in this page and presses its own button for 90 days of sample history, as a person would. */
export async function sampleHistory(page, extensionId) {
  await page.goto(`chrome-extension://${extensionId}/dashboard.html`);
  const names = ['zh_CN', 'en'].map((language) => messageOf(language, 'demo_fill'));
  const fill = page.getByRole('button', { name: new RegExp(names.map(escape).join('|')) });
  const remove = page.getByRole('button', {
    name: new RegExp(['zh_CN', 'en'].map((language) => escape(messageOf(language, 'demo_remove'))).join('|')),
  });
  await fill.or(remove).first().waitFor({ timeout: 10_000 });
  if (await fill.count()) await fill.first().click();
  await remove.first().waitFor({ timeout: 20_000 });
}

/** The words of the extension itself, so that a changed label is found again. */
function messageOf(language, key) {
  const file = path.join(root, 'public', '_locales', language, 'messages.json');
  const message = JSON.parse(readFileSync(file, 'utf8'))[key]?.message;
  if (!message) throw new Error(`There is no message "${key}" in ${file}.`);
  return message;
}

function escape(text) {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
