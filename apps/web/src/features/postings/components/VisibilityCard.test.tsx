import { screen } from '@testing-library/react';
import { renderScreen } from '../../../testing/render';
import { VisibilityCard } from './VisibilityCard';

const show = (visibility: 'PUBLIC' | 'ANONYMOUS' | 'INVITED', isInside: boolean, isOpen = true) =>
  renderScreen(<VisibilityCard title="Who may see it" visibility={visibility} isOpen={isOpen} isInside={isInside} />);

test.each([
  ['ANONYMOUS', true, /until you and the other side both agree/],
  ['ANONYMOUS', false, /Who wrote it is not told/],
  ['INVITED', true, /Only those whom your broker asks/],
  ['INVITED', false, /because a broker asks you/],
  ['PUBLIC', false, /Anybody on the internet/],
] as const)('says of %s what it means, to its own people (%s) and to others', (visibility, isInside, words) => {
  show(visibility, isInside);
  expect(screen.getByText(words)).toBeInTheDocument();
});

test('says what is not yet published', () => {
  show('ANONYMOUS', true, false);
  expect(screen.queryByText(/both agree/)).not.toBeInTheDocument();
});
