import type { Browser, BrowserContext, Page } from 'playwright-core';
import { watchFaults } from './faults.ts';

export type Language = 'en' | 'sw';
export type Theme = 'light' | 'dark';

export interface VisitOptions {
  readonly width?: 360 | 640 | 1280;
  readonly language?: Language;
  readonly theme?: Theme;
  /** Name of a demonstration account, such as `broker`: signed in from the start. */
  readonly as?: string;
}

/** A person at a device. */
export interface Visit {
  readonly context: BrowserContext;
  readonly page: Page;
  /** What went wrong so far: errors in the console (refusals of the content security policy are among them), thrown errors, 5xx answers. */
  readonly faults: string[];
  /** Another tab of the same browser. */
  newTab(): Promise<Page>;
  close(): Promise<void>;
}

const heights = { 360: 740, 640: 400, 1280: 800 } as const;
export const demoPassword = 'Kongano-2026!';

export async function openVisit(browser: Browser, url: string, options: VisitOptions = {}): Promise<Visit> {
  const { width = 1280, language = 'en', theme = 'light' } = options;
  const context = await browser.newContext({
    baseURL: url,
    viewport: { width, height: heights[width] },
    deviceScaleFactor: width === 640 ? 2 : 1,
    // A phone lays its scroll bars over the page.
    isMobile: width === 360,
    hasTouch: width === 360,
    locale: language === 'sw' ? 'sw-TZ' : 'en-GB',
    colorScheme: theme,
    timezoneId: 'Africa/Dar_es_Salaam',
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(15_000);
  if (options.as) await signIn(context, `${options.as}@demo.kongano.test`);
  const faults = watchFaults(context);
  return {
    context,
    page: await context.newPage(),
    faults,
    newTab: () => context.newPage(),
    close: () => context.close(),
  };
}

/** Signs in as the sign-in page does, without looking at it: that page has its own tests. */
export async function signIn(context: BrowserContext, email: string, password = demoPassword): Promise<void> {
  const response = await context.request.post('/api/auth/sign-in/email', { data: { email, password } });
  if (!response.ok()) throw new Error(`${email} could not sign in: ${await response.text()}`);
}
