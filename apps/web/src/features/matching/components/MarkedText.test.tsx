import { screen } from '@testing-library/react';
import { renderScreen } from '../../../testing/render';
import type { Mark } from '../model/pairs';
import { MarkedText } from './MarkedText';

const text = 'Solar dryer for fish';
const translated = (start: number, end: number, index: number): Mark => ({ start, end, index, isTranslated: true });

describe('words marked in a text', () => {
  it('lead to their partner only where that is another word', () => {
    renderScreen(<MarkedText side="need" text={text} marks={[translated(6, 11, 0), { ...translated(16, 20, 1), isTranslated: false }]} />);
    expect(screen.getAllByRole('link').map((link) => link.textContent)).toEqual(['dryer']);
    expect(screen.getByText('fish').tagName).toBe('MARK');
  });

  it('are links with a name, also where a phrase and both of its words are marked', () => {
    const { container } = renderScreen(
      <MarkedText side="need" text={text} marks={[translated(0, 11, 0), translated(0, 5, 1), translated(6, 11, 2)]} />,
    );
    expect(screen.getAllByRole('link').map((link) => link.textContent)).toEqual(['Solar', 'dryer']);
    expect(container.textContent).toContain(text);
    expect([...container.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['Solar', ' ', 'dryer']);
  });
});
