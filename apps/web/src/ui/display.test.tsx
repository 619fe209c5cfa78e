import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderScreen } from '../testing/render';
import {
  Avatar,
  Banner,
  Card,
  EmptyState,
  ErrorState,
  Facts,
  HelixMark,
  HighlightedText,
  initialsOf,
  Kbd,
  Markdown,
  PageHead,
  Pager,
  ReasonBar,
  SaveState,
  Skeleton,
  StatusDot,
  Table,
  Tabs,
  Timeline,
} from '.';

describe('a page head', () => {
  it('names the page, also in the tab, and leads back', () => {
    renderScreen(
      <PageHead
        title="Oil press"
        back={{ to: '/needs', label: 'Needs' }}
        intro="Intro"
        facts="Singida"
        action={<button type="button">Go</button>}
      />,
    );
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Oil press');
    expect(document.title).toBe('Oil press · Kongano');
    expect(screen.getByRole('link', { name: /Needs/ })).toHaveAttribute('href', '/needs');
  });
});

describe('a helix', () => {
  it.each([
    ['firm', 'circle', 'Firms'],
    ['academia', 'rect', 'Academia'],
    ['government', 'path', 'Government'],
  ] as const)('%s has a shape of its own (%s) and a name', (helix, shape, name) => {
    const { container } = renderScreen(<HelixMark helix={helix} />);
    expect(container.querySelector(shape)).toBeInTheDocument();
    expect(screen.getByText(name)).toHaveClass('sr-only');
  });

  it('says nothing when the words beside it do', () => {
    const { container } = renderScreen(<HelixMark helix="firm" decorative />);
    expect(container).toHaveTextContent('');
  });
});

it('a state is a word, the dot only repeats it', () => {
  const { container } = renderScreen(<StatusDot tone="danger">Overdue</StatusDot>);
  expect(container).toHaveTextContent('Overdue');
  expect(container.querySelector('[aria-hidden]')).toHaveClass('bg-danger');
});

describe('a banner', () => {
  it('is spoken at once only when something went wrong', () => {
    renderScreen(
      <>
        <Banner tone="danger" title="Lost">
          It was not kept.
        </Banner>
        <Banner tone="success">Sent.</Banner>
      </>,
    );
    expect(screen.getAllByRole('alert')).toHaveLength(1);
  });
});

describe('an error', () => {
  it('says what happened, its number, and offers another try', async () => {
    const onRetry = jest.fn();
    renderScreen(<ErrorState id="0198" onRetry={onRetry} />, { language: 'sw' });
    expect(screen.getByRole('alert')).toHaveTextContent('Namba ya kupata msaada: 0198');
    await userEvent.click(screen.getByRole('button', { name: 'Jaribu tena' }));
    expect(onRetry).toHaveBeenCalledTimes(1);
  });
});

it('an empty place says what it is for and offers the first step', () => {
  renderScreen(
    <EmptyState title="No needs yet" action={<button type="button">Tell a problem</button>}>
      A need is a problem.
    </EmptyState>,
  );
  expect(screen.getByRole('heading')).toHaveTextContent('No needs yet');
  expect(screen.getByRole('button')).toHaveTextContent('Tell a problem');
});

it('what is loading says so once, however many shapes it shows', () => {
  renderScreen(<Skeleton cards={3} lines={2} />);
  expect(screen.getAllByText('Loading')).toHaveLength(1);
});

describe('a table', () => {
  const columns = [
    { id: 'title', header: 'Need', isTitle: true, cell: (row: { id: string; title: string }) => row.title },
    { id: 'id', header: 'Number', align: 'end' as const, cell: (row: { id: string }) => row.id },
    { id: 'more', header: 'More', wideOnly: true, cell: () => 'x' },
  ];

  it('keeps its meaning for screen readers, also as cards', () => {
    renderScreen(
      <Table
        caption="Needs"
        columns={columns}
        rows={[
          { id: '1', title: 'Oil' },
          { id: '2', title: 'Hides' },
        ]}
        rowKey={(row) => row.id}
        currentKey="2"
      />,
    );
    expect(screen.getByRole('table', { name: 'Needs' })).toBeInTheDocument();
    expect(screen.getByRole('rowheader', { name: 'Oil' })).toBeInTheDocument();
    expect(screen.getByRole('row', { name: /Hides/ })).toHaveAttribute('aria-current', 'true');
  });
});

describe('a pager', () => {
  it('says how much is shown and brings more', async () => {
    const onMore = jest.fn();
    renderScreen(<Pager shown={20} total={40} hasMore onMore={onMore} />);
    expect(screen.getByRole('status')).toHaveTextContent('20 of 40 shown');
    await userEvent.click(screen.getByText('Show more'));
    expect(onMore).toHaveBeenCalledTimes(1);
  });

  it('is silent about nothing, and has no button at the end', () => {
    const { container } = renderScreen(<Pager shown={0} total={0} hasMore={false} onMore={jest.fn()} />);
    expect(container).toBeEmptyDOMElement();
    renderScreen(<Pager shown={2} total={2} hasMore={false} onMore={jest.fn()} />);
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });
});

it('tabs are walked through by the arrow keys', async () => {
  const onValue = jest.fn();
  renderScreen(
    <Tabs
      label="Views"
      onValue={onValue}
      tabs={[
        { id: 'a', label: 'Open', count: 2, content: 'first' },
        { id: 'b', label: 'Closed', content: 'second' },
      ]}
    />,
  );
  await userEvent.tab();
  await userEvent.keyboard('{ArrowRight}{Enter}');
  expect(onValue).toHaveBeenCalledWith('b');
  expect(await screen.findByText('second')).toBeVisible();
});

describe('Markdown', () => {
  it('becomes elements', async () => {
    renderScreen(<Markdown text={'We **lose** oil'} />);
    expect((await screen.findByText('lose')).tagName).toBe('STRONG');
  });
});

it('a story tells when, in words and exactly', () => {
  renderScreen(
    <Timeline
      now={new Date('2026-03-12T09:00:00Z')}
      items={[{ id: '1', at: '2026-03-12T08:20:00Z', text: 'Neema published it', detail: 'at last' }]}
    />,
  );
  expect(screen.getByText('40 minutes ago')).toHaveAttribute('title', '12 March 2026, 11:20');
});

describe('the state of saving', () => {
  it.each([
    ['saved', 'Saved'],
    ['saving', 'Saving'],
    ['kept-here', 'No network. Kept on this device'],
    ['not-saved', 'Not saved'],
  ] as const)('%s is said as "%s"', (status, words) => {
    renderScreen(<SaveState status={status} />);
    expect(screen.getByRole('status')).toHaveTextContent(words);
  });

  it('says when', () => {
    renderScreen(<SaveState status="saved" at={new Date()} />);
    expect(screen.getByRole('status')).toHaveTextContent('Saved now');
  });
});

const show = (isCompact: boolean) =>
  renderScreen(
    <ReasonBar
      label="Why"
      isCompact={isCompact}
      groups={[
        { id: 'a', label: 'Words', verdict: 'met', share: 0.5, most: 0.6, reasons: [{ id: 'x', label: 'Oil', verdict: 'met' }] },
        {
          id: 'b',
          label: 'Place',
          verdict: 'gap',
          share: 0.1,
          reasons: [{ id: 'y', label: 'Region', verdict: 'unknown', detail: 'not said' }],
        },
        { id: 'c', label: 'Time', verdict: 'unknown', share: 0, most: 0, reasons: [] },
      ]}
    />,
  );

describe('reasons read without colour', () => {
  const texts = () =>
    screen
      .getAllByRole('listitem')
      .filter(({ parentElement }) => parentElement?.parentElement?.tagName === 'FIGURE')
      .map((item) => item.textContent);

  it('in short: a sign and its word, a name, a share', () => {
    show(true);
    expect(texts()).toEqual(['✓fitsWords50%', '✗does not fitPlace10%', '?not knownTime0%']);
  });

  it('in full: how much of what could be, and each reason by itself', () => {
    show(false);
    expect(texts()).toEqual(['✓fitsWords50% of 60%✓ Oil', '✗does not fitPlace10%? Region: not said', '?not knownTime0% of 0%']);
  });

  it('as bars that are no wider than they can be', () => {
    const widths = Array.from(show(false).container.querySelectorAll<HTMLElement>('[style]'), ({ style }) =>
      Number.parseFloat(style.width),
    );
    expect(widths.every((width) => width >= 0 && width <= 100)).toBe(true);
    expect(widths.slice(0, 2)).toEqual([100, expect.closeTo(83.3, 1)]);
  });
});

it('marked words are marks', () => {
  renderScreen(
    <p>
      <HighlightedText text="sunflower oil" ranges={[{ start: 0, end: 9 }]} />
    </p>,
  );
  expect(screen.getByText('sunflower').tagName).toBe('MARK');
});

describe('small things', () => {
  it.each([
    ['Asha Juma', 'AJ'],
    ['asha wa juma', 'AJ'],
    ['Neema', 'N'],
    ['', ''],
  ])('the initials of "%s" are "%s"', (name, initials) => expect(initialsOf(name)).toBe(initials));

  it('facts without a value are left out', () => {
    renderScreen(
      <Facts
        facts={[
          { label: 'Region', value: 'Singida' },
          { label: 'Cost', value: null },
        ]}
      />,
    );
    expect(screen.queryByText('Cost')).not.toBeInTheDocument();
  });

  it('a card has a heading of its level', () => {
    renderScreen(
      <Card title="Needs" level={3} action={<Kbd>n</Kbd>} flush>
        <Avatar name="Asha" />
      </Card>,
    );
    expect(screen.getByRole('heading', { level: 3 })).toHaveTextContent('Needs');
  });
});
