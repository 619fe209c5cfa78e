import { matchTransitions } from '@kongano/domain';
import { screen } from '@testing-library/react';
import { renderScreen } from '../../../testing/render';
import { aMatchDetails } from '../testing/match';
import { MatchStory } from './MatchStory';

const [plain] = aMatchDetails().timeline;
const entry = (changes: Partial<NonNullable<typeof plain>>) => {
  if (!plain) throw new Error('A match has a story.');
  return { ...plain, ...changes };
};
const verbs = [...new Set([...matchTransitions.map(({ verb }) => verb), 'match.nda-signed'])];

describe('the story of a match', () => {
  it.each(verbs.flatMap((verb) => [[verb, 'en'] as const, [verb, 'sw'] as const]))(
    'tells of %s in a sentence of its own (%s)',
    (verb, language) => {
      const person = { __typename: 'Person', id: 'b2', name: 'Juma Mfano' } as const;
      renderScreen(<MatchStory timeline={[entry({ verb, side: 'NEED', day: '2026-12-15', person })]} />, { language });
      const { textContent } = screen.getByRole('listitem');
      expect(textContent).not.toMatch(/worked on|aliushughulikia|\{|undefined/);
    },
  );

  it('names the side, the day and the colleague', () => {
    const person = { __typename: 'Person', id: 'b2', name: 'Juma Mfano' } as const;
    renderScreen(
      <MatchStory
        timeline={[
          entry({ id: '3', verb: 'match.handed-over', person, reason: 'Leave' }),
          entry({ id: '2', verb: 'match.parked', day: '2026-12-15' }),
          entry({ id: '1', verb: 'match.interested', side: 'OFFER' }),
        ]}
      />,
    );
    expect(screen.getByText('Upendo Mfano handed the case over to Juma Mfano')).toBeInTheDocument();
    expect(screen.getByText('Leave')).toBeInTheDocument();
    expect(screen.getByText('Upendo Mfano parked the match until 15 December 2026')).toBeInTheDocument();
    expect(screen.getByText('The side of the offer is interested, as Upendo Mfano recorded')).toBeInTheDocument();
  });

  it('says that an answer came from a letter', () => {
    renderScreen(<MatchStory timeline={[entry({ verb: 'match.declined', isByLink: true, reason: 'NO_CAPACITY' })]} />);
    expect(screen.getByText(/^From the letter, by its link\. ./)).toBeInTheDocument();
  });

  it('has words for what it does not know yet', () => {
    renderScreen(<MatchStory timeline={[entry({ verb: 'match.unheard-of' })]} />);
    expect(screen.getByText('Upendo Mfano worked on the match')).toBeInTheDocument();
  });
});
