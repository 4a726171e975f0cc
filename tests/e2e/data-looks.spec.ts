import AxeBuilder from '@axe-core/playwright';
import { choose, openData, whole } from './data-screen';
import { expect, startExtension, test } from './extension';

for (const scheme of ['light', 'dark'] as const)
  test(`the Data screen passes axe and fits 360 px (${scheme})`, async () => {
    test.setTimeout(120_000);
    const { context, extensionId } = await startExtension();
    try {
      const page = await context.newPage();
      await page.emulateMedia({ colorScheme: scheme });
      await page.setViewportSize({ width: 360, height: 740 });
      const sound = async (name: string) => {
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(
          violations.map(({ id, nodes }) => `${name}: ${id} ${nodes.map(({ html }) => html).join(' ')}`),
        ).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBeLessThanOrEqual(
          360,
        );
      };
      await openData(page, extensionId);
      await sound('empty');
      await choose(page, (await whole()).replaceAll('"1999.00"', '"19,99"'));
      await page.getByRole('alert').waitFor();
      await sound('refused');
      await choose(page, await whole());
      await page.getByRole('button', { name: 'Take it in' }).waitFor();
      await sound('preview');
      await page.getByRole('button', { name: 'Take it in' }).click();
      await page.getByText('readings came in').waitFor();
      await page.getByRole('button', { name: 'Delete everything' }).click();
      await sound('dialog');
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Delete: Xiaomi Store' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
      await page.getByText('Deleted, can be brought back').waitFor();
      await sound('deleted');
    } finally {
      await context.close();
    }
  });
