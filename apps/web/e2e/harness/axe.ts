import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

/** What depends on the colours only, and everything. */
export type Depth = 'colours' | 'everything';

const options: Record<Depth, RunOptions> = {
  colours: { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] }, resultTypes: ['violations'], preload: false },
  everything: {
    runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
    // Off unless asked for, as it is new; our thumbs need it.
    rules: { 'target-size': { enabled: true } },
    resultTypes: ['violations'],
    // Media and style sheets need not be fetched again for any rule that can find something here.
    preload: false,
  },
};

/**
 * What axe finds on the page as it stands: WCAG 2.2 A and AA and axe's own good practice, one line per finding.
 * The script goes in through the debugger, which the page's content security policy does not bind.
 */
export async function axeFindings(page: Page, depth: Depth = 'everything'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const results = await page.evaluate<AxeResults, RunOptions>((given) => Reflect.get(window, 'axe').run(document, given), options[depth]);
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  );
}
