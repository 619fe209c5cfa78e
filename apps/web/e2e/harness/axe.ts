import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const options: RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
  // Off unless asked for, as it is new; our thumbs need it.
  rules: { 'target-size': { enabled: true } },
  resultTypes: ['violations'],
};

/**
 * What axe finds on the page as it stands: WCAG 2.2 A and AA and axe's own good practice, one line per finding.
 * The script goes in through the debugger, which the page's content security policy does not bind.
 */
export async function axeFindings(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const results = await page.evaluate<AxeResults, RunOptions>((given) => Reflect.get(window, 'axe').run(document, given), options);
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  );
}
