import type { Page } from 'playwright-core';

/** Resolves when the page has its content: a title, nothing on its way, fonts and pictures done. */
export async function settled(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor();
  await page.waitForFunction(() => {
    const isLoading = document.querySelector('.animate-pulse, .animate-spin, .pending-bar, [aria-busy="true"]') !== null;
    return !isLoading && [...document.images].every((image) => image.complete || image.loading === 'lazy');
  });
  await painted(page);
}

/** Makes the window as high as the page, so that nothing on it hides behind the bar under the thumb. */
export async function showWhole(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  await settled(page);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height });
  await painted(page);
}

/** Resolves when what was changed just now has been laid out and painted. */
export function painted(page: Page): Promise<void> {
  return page.evaluate(() => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))));
}

/** What sticks out sideways: empty on a page that needs no horizontal scrolling. */
export function stickingOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll('body *')].filter((element) => element.getBoundingClientRect().right > clientWidth + 1);
    const found = wide.map((element) => `${element.tagName} ${element.className} ${element.textContent?.slice(0, 40)}`);
    return [`${scrollWidth} px in ${clientWidth} px`, ...found.slice(0, 5)];
  });
}
