import type { ReactElement } from 'react';
import { Outlet, ScrollRestoration } from 'react-router';
import { useText } from '../../lib/i18n';
import { Toaster } from '../../ui';
import { useUpdateNotice } from '../use-update-notice';
import { BottomBar } from './BottomBar';
import { Footer } from './Footer';
import { Header } from './Header';
import { KeysDialog } from './KeysDialog';
import { OfflineBanner } from './OfflineBanner';
import { PendingBar } from './PendingBar';
import { useArrivalFocus } from './use-arrival-focus';
import { usePlaceKeys } from './use-place-keys';

/** What stays on every page: header, the page's place, footer, and on phones the bar under the thumb. */
export function Shell(): ReactElement {
  const t = useText();
  useArrivalFocus();
  usePlaceKeys();
  useUpdateNotice();
  return (
    <div className="group/shell flex min-h-dvh flex-col">
      <a
        href="#main"
        className="sr-only rounded-b-md bg-accent px-4 py-3 font-semibold text-on-accent focus:not-sr-only focus:absolute focus:start-4 focus:top-0 focus:z-50"
      >
        {t('app.skip')}
      </a>
      <PendingBar />
      <Header />
      <OfflineBanner />
      <main
        id="main"
        tabIndex={-1}
        className="mx-auto w-full max-w-6xl group-has-data-wide/shell:max-w-[107rem] flex-1 px-4 pt-5 pb-12 outline-none md:px-6 md:pt-8"
      >
        <Outlet />
      </main>
      <Footer />
      <BottomBar />
      <Toaster />
      <KeysDialog />
      <ScrollRestoration />
    </div>
  );
}
