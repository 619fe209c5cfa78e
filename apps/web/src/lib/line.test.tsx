import { act, render, screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { line, useLine } from './line';

function Said(): ReactElement {
  return <p>{useLine()}</p>;
}

afterEach(() => line.set('closed'));

it('says whether live news can come, as it changes', () => {
  render(<Said />);
  expect(screen.getByText('closed')).toBeInTheDocument();
  act(() => line.set('open'));
  expect(screen.getByText('open')).toBeInTheDocument();
});

it('tells its listeners of changes only, until they leave', () => {
  const heard = jest.fn();
  const leave = line.subscribe(heard);
  line.set('closed');
  line.set('open');
  leave();
  line.set('closed');
  expect(heard).toHaveBeenCalledTimes(1);
});
