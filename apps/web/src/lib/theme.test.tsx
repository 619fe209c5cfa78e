import { act, render, screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { usePageTitle } from './page-title';
import { chooseTheme, currentTheme, useTheme } from './theme';

function Painted({ title = '' }: { title?: string }): ReactElement {
  usePageTitle(title);
  return <p>{useTheme()}</p>;
}

afterEach(() => delete document.documentElement.dataset.theme);

describe('light and dark', () => {
  it('is light until something says otherwise', () => {
    expect(currentTheme()).toBe('light');
  });

  it('is what was set before the first paint', () => {
    document.documentElement.dataset.theme = 'dark';
    render(<Painted />);
    expect(screen.getByText('dark')).toBeInTheDocument();
  });

  it('changes everywhere at once, and is kept on this device', () => {
    render(
      <>
        <Painted />
        <Painted />
      </>,
    );
    act(() => chooseTheme('dark'));
    expect(screen.getAllByText('dark')).toHaveLength(2);
    expect(document.documentElement).toHaveAttribute('data-theme', 'dark');
    expect(Object.values({ ...localStorage }).join()).toContain('dark');
  });

  it('takes nothing but its two words', () => {
    document.documentElement.dataset.theme = 'purple';
    expect(currentTheme()).toBe('light');
  });
});

describe('the title of the tab', () => {
  it('has the page first and Kongano behind it, so that tabs can be told apart', () => {
    const { rerender } = render(<Painted title="Needs" />);
    expect(document.title).toBe('Needs · Kongano');
    rerender(<Painted title="Offers" />);
    expect(document.title).toBe('Offers · Kongano');
  });

  it('is Kongano alone while the page has no name yet', () => {
    render(<Painted />);
    expect(document.title).toBe('Kongano');
  });
});
