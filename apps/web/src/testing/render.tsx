import { type RenderResult, render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { MemoryRouter } from 'react-router';
import { en } from '../app/i18n/en';
import { sw } from '../app/i18n/sw';
import { type Language, TextProvider } from '../lib/i18n';

/** Renders with texts and a router, as every screen of the app has them. */
export function renderScreen(screen: ReactElement, { language = 'en', at = '/' }: { language?: Language; at?: string } = {}): RenderResult {
  return render(
    <TextProvider language={language} messages={language === 'sw' ? sw : en}>
      <MemoryRouter initialEntries={[at]}>{screen}</MemoryRouter>
    </TextProvider>,
  );
}
