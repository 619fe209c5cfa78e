import { preferences } from './preferences';
import { chooseTheme, currentTheme } from './theme';

describe('choices of the device', () => {
  it('are kept', () => {
    preferences.set('language', 'sw');
    expect(localStorage.getItem('kongano.language')).toBe('sw');
    expect(preferences.get('language')).toBe('sw');
  });

  it('last for the page when the device forbids keeping them', () => {
    const forbidden = (): never => {
      throw new DOMException('denied', 'SecurityError');
    };
    const set = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(forbidden);
    const get = jest.spyOn(Storage.prototype, 'getItem').mockImplementation(forbidden);
    preferences.set('theme', 'dark');
    expect(preferences.get('theme')).toBe('dark');
    set.mockRestore();
    get.mockRestore();
  });

  it('the theme is set on the page and kept', () => {
    chooseTheme('dark');
    expect(currentTheme()).toBe('dark');
    expect(localStorage.getItem('kongano.theme')).toBe('dark');
    chooseTheme('light');
    expect(document.documentElement.dataset.theme).toBe('light');
  });
});
