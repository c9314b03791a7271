import { expect, open, ready, test } from './site.ts';

const lesson =
  '---\ntitle: My own\n---\n\n### My own\n\nA lesson from a file.\n\n<!-- pagebreaks -->\n\n<img src=x onerror="window.wasRun = true"><script>window.wasRun = true</script>\n\n<!-- pagebreak -->\n\n#### Second\n\nThe end.\n';

test.describe('a file of one’s own', () => {
  test('is a deck at once when it is chosen, with its problems shown', async ({ page, small }) => {
    const uploads: string[] = [];
    page.on('request', (request) => {
      if (request.method() !== 'GET') uploads.push(request.url());
    });
    await open(page, small.url);
    await page.getByRole('button', { name: 'Open a file' }).click();
    await page
      .locator('input[type="file"]')
      .setInputFiles({ name: 'mine.md', mimeType: 'text/markdown', buffer: Buffer.from(lesson) });
    await expect(page.getByRole('dialog')).toContainText('pagebreak');
    await page.keyboard.press('Escape');
    await ready(page);
    await expect(page.locator('.slides > .slide.present')).toContainText('A lesson from a file.');
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('.slides > .slide.present')).toContainText('The end.');
    expect(await page.evaluate(() => Reflect.get(window, 'wasRun'))).toBeUndefined();
    expect(uploads).toEqual([]);
  });

  test('is a deck when its text is pasted', async ({ page, small }) => {
    await open(page, small.url);
    await page.getByRole('button', { name: 'Open a file' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox').fill('### Pasted\n\nWords from the clipboard.');
    await dialog.getByRole('button', { name: 'Show it' }).click();
    await ready(page);
    await expect(page.locator('.slides > .slide.present')).toContainText(
      'Words from the clipboard.',
    );
  });

  test('is a deck when it is dropped on the library', async ({ page, small }) => {
    await open(page, small.url);
    const data = await page.evaluateHandle(() => {
      const transfer = new DataTransfer();
      transfer.items.add(
        new File(['### Dropped\n\nWords from a file.'], 'dropped.md', { type: 'text/markdown' }),
      );
      return transfer;
    });
    for (const type of ['dragenter', 'dragover', 'drop'])
      await page.dispatchEvent('body', type, { dataTransfer: data });
    await expect(page.locator('.slides > .slide.present')).toContainText('Words from a file.');
    await ready(page);
  });
});
