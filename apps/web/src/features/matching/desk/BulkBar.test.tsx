import { MockedProvider } from '@apollo/client/testing/react';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { renderScreen } from '../../../testing/render';
import type { MatchActs } from '../hooks/use-match-acts';
import { aDeskMatch, aDeskNeed, aQueue } from '../testing/desk';
import { BulkBar } from './BulkBar';
import { DeskTable } from './DeskTable';
import type { DeskCase } from './desk-case';
import { viewsOf } from './desk-views';
import { usePicked } from './use-picked';

const onDone = jest.fn();

function Bulk({ cases, take }: { cases: readonly DeskCase[]; take: MatchActs['take'] }): ReactElement {
  const picked = usePicked(cases);
  return (
    <>
      <BulkBar picked={picked} onTake={take} onDone={onDone} />
      <DeskTable caption="All" cases={cases} currentKey={undefined} selectAt={() => '/'} today="2026-11-30" picked={picked} />
    </>
  );
}

function show(take: MatchActs['take']) {
  const pair = (number: number, title: string, viewerCan: ReturnType<typeof aDeskMatch>['viewerCan']) => {
    const match = aDeskMatch(number, { viewerCan });
    return { ...match, need: match.need && { ...match.need, title } };
  };
  const queue = aQueue({
    matches: [pair(1, 'Mwani', ['PARK', 'HAND_OVER']), pair(2, 'Embe', ['PARK', 'REMIND'])],
    needsToQualify: [aDeskNeed(1)],
  });
  const cases = viewsOf(queue, '2026-11-30').flatMap(({ id, cases: all }) => (id === 'toIntroduce' ? all : []));
  renderScreen(
    <MockedProvider>
      <Bulk cases={cases} take={take} />
    </MockedProvider>,
  );
}
const choose = (name: string) => userEvent.click(screen.getByRole('checkbox', { name }));
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const park = async () => {
  await press('Park until a day');
  await userEvent.type(screen.getByLabelText('Until'), '2027-01-15');
  await userEvent.type(screen.getByRole('textbox', { name: 'Why' }), 'Harvest');
  await userEvent.click(screen.getAllByRole('button', { name: 'Park until a day' }).at(-1) as HTMLElement);
};

describe('many matches at once', () => {
  it('are offered nothing until one is chosen', async () => {
    show(jest.fn());
    expect(screen.queryByRole('region')).toBeNull();
    await choose('Choose “Mwani”');
    expect(screen.getByText('1 case chosen')).toBeInTheDocument();
    await press('None');
    expect(screen.queryByRole('region')).toBeNull();
  });

  it('are parked one after the other, each as it was seen', async () => {
    const take = jest.fn<ReturnType<MatchActs['take']>, Parameters<MatchActs['take']>>(async () => []);
    show(take);
    await choose('Choose all of this list');
    await park();
    expect(take.mock.calls.map(([{ id, version }, { action, day, words }]) => [id, version, action, day, words])).toEqual([
      ['m1', 1, 'PARK', '2027-01-15', 'Harvest'],
      ['m2', 1, 'PARK', '2027-01-15', 'Harvest'],
    ]);
    expect(onDone).toHaveBeenCalled();
    expect(screen.queryByRole('region')).toBeNull();
  });

  it('leave those out that are in no state for it, and say so', async () => {
    const take = jest.fn(async () => []);
    show(take);
    await choose('Choose all of this list');
    await press('Remind the sides');
    expect(screen.getByText(/1 of them is in no state/)).toBeInTheDocument();
    await userEvent.click(screen.getAllByRole('button', { name: 'Remind the sides' }).at(-1) as HTMLElement);
    expect(take).toHaveBeenCalledTimes(1);
  });

  it('keep those chosen that were refused, each with why', async () => {
    show(async ({ id }) => (id === 'm1' ? [{ code: 'STALE_VERSION', message: 'It moved on.' }] : []));
    await choose('Choose all of this list');
    await park();
    expect(await screen.findByRole('alert')).toHaveTextContent('Mwani: It moved on.');
    expect(
      [screen.getByRole('checkbox', { name: 'Choose “Mwani”' }), screen.getByRole('checkbox', { name: 'Choose “Embe”' })].map(
        (box) => (box as HTMLInputElement).checked,
      ),
    ).toEqual([true, false]);
  });

  it('stop at what is wrong with the form itself', async () => {
    const take = jest.fn(async () => [{ code: 'PARK_UNTIL_PAST', field: 'until', message: 'Choose a day after today.' }]);
    show(take);
    await choose('Choose all of this list');
    await park();
    expect(take).toHaveBeenCalledTimes(1);
    expect(screen.getByText('2 cases chosen')).toBeInTheDocument();
  });
});
