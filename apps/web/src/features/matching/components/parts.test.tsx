import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactElement, useRef } from 'react';
import { renderScreen } from '../../../testing/render';
import { aMatch } from '../testing/match';
import { ActivePairContext } from './active-pair';
import { MatchActions } from './MatchActions';
import { MustHaves } from './MustHaves';
import { NextStepLine } from './NextStepLine';
import { PairLine } from './PairLine';

const nothingWrong = () => Promise.resolve([]);

describe('must-haves between the two sides', () => {
  const mustHave = (metric: string, verdict: 'MET' | 'GAP' | 'UNKNOWN') =>
    ({ metric, verdict, today: null, target: '2', unit: 'days', isMentioned: false, quote: null }) as const;

  it('say by sign and by word whether they are met', () => {
    const mustHaves = [mustHave('Time', 'MET'), mustHave('Price', 'GAP'), mustHave('Weight', 'UNKNOWN')];
    renderScreen(<MustHaves mustHaves={mustHaves} language="en" />);
    expect(screen.getByText('1 of 3 met')).toBeInTheDocument();
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('✓fitsTime2 daysmet'),
      expect.stringContaining('✗does not fitPrice2 daysnot met'),
      expect.stringContaining('?not knownWeight2 daysThe offer does not speak of it.'),
    ]);
  });

  it('show the sentence of the offer that they rest on, in its language and with what matters marked', () => {
    const quote = { text: 'Hukauka kwa siku mbili.', marks: [{ start: 12, end: 22 }] };
    renderScreen(<MustHaves mustHaves={[{ ...mustHave('Time', 'MET'), quote }]} language="sw" />);
    const marked = screen.getByText('siku mbili', { selector: 'mark' });
    expect(marked.closest('blockquote')).toHaveAttribute('lang', 'sw');
    expect(marked.closest('blockquote')).toHaveTextContent('Hukauka kwa siku mbili.');
  });

  it('can be none', () => {
    renderScreen(<MustHaves mustHaves={[]} language={undefined} />);
    expect(screen.getByText('The need names no must-haves.')).toBeInTheDocument();
  });
});

describe('the next step of a match', () => {
  const show = (changes: Parameters<typeof aMatch>[0], today = '2026-11-24') =>
    renderScreen(<NextStepLine match={aMatch(changes)} onSave={nothingWrong} today={today} />);

  it('says that it is overdue', () => {
    show({ nextStep: 'Call', nextStepDue: '2026-11-23' });
    expect(screen.getByText('overdue')).toBeInTheDocument();
  });

  it('is not overdue on its day', () => {
    show({ nextStep: 'Call', nextStepDue: '2026-11-24' });
    expect(screen.queryByText('overdue')).toBeNull();
  });

  it('is only read by those who may not set it', () => {
    show({ nextStepDue: null, viewerCan: [] });
    expect(screen.getByText('None is set')).toBeInTheDocument();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('is left as it was by whoever cancels', async () => {
    show({});
    await userEvent.click(screen.getByRole('button', { name: 'Set the next step' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'What is to be done' }), 'Call');
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(screen.getByText(/^by/)).toBeInTheDocument();
  });
});

describe('what may be done with a match', () => {
  const show = (viewerCan: ReturnType<typeof aMatch>['viewerCan'], onShortlist = jest.fn(nothingWrong)) => {
    const { container } = renderScreen(
      <MatchActions
        match={aMatch({ viewerCan })}
        onShortlist={onShortlist}
        onIntroduce={nothingWrong}
        onStep={async () => []}
        onDecline={nothingWrong}
      />,
    );
    return { container, onShortlist };
  };

  it('is exactly what the server says', () => {
    show(['SHORTLIST', 'DECLINE', 'SET_NEXT_STEP', 'PARK']);
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Put on the shortlist', 'Decline', 'Other steps']);
  });

  it('is nothing for those who may do nothing', () => {
    expect(show([]).container).toBeEmptyDOMElement();
  });

  it('is done at once when nothing has to be said', async () => {
    const { onShortlist } = show(['SHORTLIST']);
    await userEvent.click(screen.getByRole('button'));
    expect(onShortlist).toHaveBeenCalledTimes(1);
  });

  it('is not done by whoever cancels', async () => {
    show(['INTRODUCE']);
    await userEvent.click(screen.getByRole('button', { name: 'Introduce them' }));
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(screen.queryByRole('textbox')).toBeNull();
  });
});

describe('the line between two words', () => {
  const at = (left: number, top: number, width: number, height: number): DOMRect =>
    ({ left, top, width, height, right: left + width, bottom: top + height }) as DOMRect;
  const words: Record<string, DOMRect> = { need: at(10, 20, 30, 10), offer: at(200, 40, 30, 10) };
  const edges: Record<string, DOMRect> = { 'side-need': at(0, 0, 100, 90), 'side-offer': at(150, 0, 100, 90) };

  function Frame({ active }: { active: number | undefined }): ReactElement {
    const frame = useRef<HTMLDivElement>(null);
    return (
      <ActivePairContext value={{ active, setActive: jest.fn() }}>
        <div ref={frame}>
          <section id="side-need">
            <mark data-side="need" data-pairs="1 3" />
          </section>
          <section id="side-offer">
            <mark data-side="offer" data-pairs="3" />
          </section>
          <PairLine frame={frame} />
        </div>
      </ActivePairContext>
    );
  }

  beforeEach(() => {
    jest.spyOn(Element.prototype, 'getClientRects').mockImplementation(function of(this: Element) {
      return [words[this.getAttribute('data-side') ?? '']] as unknown as DOMRectList;
    });
    jest.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function of(this: Element) {
      return edges[this.id] ?? at(0, 0, 300, 100);
    });
  });
  afterEach(() => jest.restoreAllMocks());

  it.each([
    ['runs under the words and across', 3, 'M40 30H100C125 30 125 50 150 50H200'],
    ['is none when the other text does not have the word', 1, null],
    ['is none when nothing is pointed at', undefined, null],
  ])('%s', (_what, active, path) => {
    const { container, rerender } = render(<Frame active={undefined} />);
    rerender(<Frame active={active} />);
    expect(container.querySelector('path')?.getAttribute('d') ?? null).toBe(path);
  });
});
