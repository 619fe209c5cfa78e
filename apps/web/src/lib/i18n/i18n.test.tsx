import { fireEvent, render, screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { preferences } from '../preferences';
import { asLanguage, chooseLanguage, createText, TextProvider, useLanguage, useText } from '.';

describe('the language', () => {
  const none: string[] = [];

  it('is the one that the address asks for before any other', () => {
    preferences.set('language', 'en');
    expect(chooseLanguage('?lang=sw', ['en'])).toBe('sw');
  });

  it('is the one chosen before, then the first of the browser that we have', () => {
    preferences.set('language', '');
    expect(chooseLanguage('', ['fr-FR', 'sw-KE', 'en'])).toBe('sw');
    preferences.set('language', 'en');
    expect(chooseLanguage('?lang=xx', ['sw'])).toBe('en');
  });

  it('is English when nobody says anything', () => {
    preferences.set('language', '');
    expect(chooseLanguage('', none)).toBe('en');
  });

  it.each([
    ['sw-TZ', 'sw'],
    ['EN', 'en'],
    ['fr', undefined],
    [null, undefined],
  ])('%s is read as %s', (tag, language) => expect(asLanguage(tag)).toBe(language));
});

describe('texts', () => {
  it('fill places and count in each language', () => {
    const english = createText('en', { 'ui.errorSummary': '{count, plural, one {One thing} other {# things}}' });
    expect(english('ui.errorSummary', { count: 1 })).toBe('One thing');
    expect(english('ui.errorSummary', { count: 3 })).toBe('3 things');
    const swahili = createText('sw', { 'ui.errorSummary': '{count, plural, one {Jambo moja} other {Mambo #}}' });
    expect(swahili('ui.errorSummary', { count: 1 })).toBe('Jambo moja');
    expect(swahili('ui.errorSummary', { count: 3 })).toBe('Mambo 3');
  });

  it('need a provider, and say so', () => {
    const silent = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(() => render(<Words />)).toThrow('TextProvider');
    silent.mockRestore();
  });

  it('and the way to change the language come from the provider', () => {
    const onLanguage = jest.fn();
    render(
      <TextProvider language="sw" messages={{ 'ui.retry': 'Jaribu tena' }} onLanguage={onLanguage}>
        <Words />
      </TextProvider>,
    );
    fireEvent.click(screen.getByText('Jaribu tena'));
    expect(onLanguage).toHaveBeenCalledWith('en');
  });
});

function Words(): ReactElement {
  const t = useText();
  const { changeLanguage } = useLanguage();
  return (
    <button type="button" onClick={() => changeLanguage('en')}>
      {t('ui.retry')}
    </button>
  );
}
