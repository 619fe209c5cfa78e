import type { Page } from 'playwright-core';

/** Resolves when the page has its content: a title, nothing on its way, fonts and pictures done. */
export async function settled(page: Page): Promise<void> {
  // A busy machine takes its time; what never comes fails all the same.
  await page.locator('h1').first().waitFor({ timeout: 45_000 });
  await page.waitForFunction(
    () => {
      const isLoading = document.querySelector('.animate-pulse, .animate-spin, .pending-bar, [aria-busy="true"]') !== null;
      return !isLoading && [...document.images].every((image) => image.complete || image.loading === 'lazy');
    },
    undefined,
    { timeout: 45_000 },
  );
  await painted(page);
}

/** Makes the window as high as the page, so that nothing on it hides behind the bar under the thumb. */
export async function showWhole(page: Page, width: number): Promise<void> {
  let height = 800;
  let looks = 0;
  for (let tries = 0; tries < 10 && looks < 2; tries += 1) {
    await page.setViewportSize({ width, height });
    // Whatever comes into sight is asked for after the next frame, and parts of the page that are fetched for it come later still.
    await painted(page);
    if (looks > 0) await page.waitForTimeout(300);
    await settled(page);
    const needed = await page.evaluate(() => document.documentElement.scrollHeight);
    looks = needed <= height ? looks + 1 : 0;
    height = Math.max(height, needed);
  }
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

/** Pairs of controls of which one lies on the other. */
export function overlaps(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const nameOf = (element: Element): string => `${element.tagName} ${element.textContent?.trim().slice(0, 40)}`;
    // What only a screen reader meets is clipped to nothing.
    const isSeen = (element: Element): boolean =>
      element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }) && getComputedStyle(element).clipPath === 'none';
    const controls = [...document.querySelectorAll('a, button, input, select, textarea, summary, h1, h2, h3')].filter(isSeen);
    const boxes = controls.map((element) => ({ element, box: element.getBoundingClientRect() })).filter(({ box }) => box.width > 1);
    return boxes.flatMap(({ element, box }, index) =>
      boxes
        .slice(index + 1)
        .filter(({ element: other }) => !element.contains(other) && !other.contains(element))
        .filter(({ box: other }) => {
          const width = Math.min(box.right, other.right) - Math.max(box.left, other.left);
          const height = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
          return width > 2 && height > 2;
        })
        .map(({ element: other }) => `${nameOf(element)} and ${nameOf(other)}`),
    );
  });
}
