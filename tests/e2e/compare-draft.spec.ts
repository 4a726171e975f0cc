import { expect, test } from './extension';

test('a plan half typed outlives Escape and a look at another view', async ({ page, extensionId }) => {
  await page.goto(`chrome-extension://${extensionId}/dashboard.html#/compare`);
  await page.getByLabel('Language').selectOption('en');
  await page.getByRole('button', { name: 'Try the example' }).click();
  await page.getByRole('button', { name: 'Add a plan' }).click();
  const form = page.getByRole('form', { name: 'Add a plan' });
  await form.getByText('More the page may state').click();
  await form.getByLabel('Down payment').pressSequentially('5');
  await page.keyboard.press('Backspace');
  await expect(form.getByLabel('Down payment')).toBeFocused();
  await form.getByLabel('Number of payments').fill('24');
  await page.getByRole('link', { name: 'History' }).click();
  await expect(form).toBeHidden();
  await page.goBack();
  await expect(form.getByLabel('Number of payments')).toHaveValue('24');
  await form.getByLabel('Number of payments').press('Escape');
  await expect(form).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(form.getByLabel('Number of payments')).toHaveValue('24');
});
