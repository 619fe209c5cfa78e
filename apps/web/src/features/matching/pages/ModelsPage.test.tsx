import type { MockLink } from '@apollo/client/testing';
import {
  ChooseMatchModelDocument,
  FollowMatchModelsDocument,
  LearnMatchModelDocument,
  MatchModelChangesDocument,
  MatchModelsDocument,
} from '@kongano/graphql/matching';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aModel, someLearning } from '../testing/models';
import { renderWithAnswers } from '../testing/render-with-answers';
import { ModelsPage } from './ModelsPage';

type Models = Parameters<typeof aModel>[1];
const answer = (models: readonly ReturnType<typeof aModel>[], learning: Parameters<typeof someLearning>[0] = {}) =>
  ({
    request: { query: MatchModelsDocument, variables: {} },
    result: { data: { matchModels: models, matchLearning: someLearning(learning) } },
  }) as MockLink.MockedResponse;
const done = { __typename: 'MatchModelPayload', problems: [] };
const choose = (version: number | null) =>
  ({
    request: { query: ChooseMatchModelDocument, variables: { version } },
    result: { data: { chooseMatchModel: done } },
  }) as MockLink.MockedResponse;
const follow = { request: { query: FollowMatchModelsDocument }, result: { data: { followMatchModels: done } } } as MockLink.MockedResponse;
const changes = (from: number, to: number, ...lines: object[]) =>
  ({
    request: { query: MatchModelChangesDocument, variables: { from, to } },
    result: { data: { matchModelChanges: lines.map((line) => ({ __typename: 'ModelChange', ...line })) } },
  }) as MockLink.MockedResponse;
const sector = { feature: 'sector', from: 1, to: 1.62 };
const two = (older: Models = {}, newer: Models = {}) => [aModel(2, newer), aModel(1, older)];
const show = (mocks: MockLink.MockedResponse[], role: 'admin' | 'staff' | 'side' = 'admin', language: 'en' | 'sw' = 'en') =>
  renderWithAnswers(<ModelsPage />, mocks, { at: '/desk/learned', path: '/desk/learned', role, language });

describe('what the matcher has learned', () => {
  it('is nothing at first, with what teaches it', async () => {
    show([answer([], { judgedNeeds: 3, newJudgments: 5 })]);
    expect(await screen.findByText('No version yet')).toBeInTheDocument();
    expect(screen.getByText('The weights set by hand')).toBeInTheDocument();
    expect(screen.getByText('3 of the 25 judged needs that it takes')).toBeInTheDocument();
    expect(screen.getByText('5 new judgments since the last version')).toBeInTheDocument();
  });

  it('is each version, when and from how much it learned, what came of it and which counts', async () => {
    const none = { outcome: 'TOO_FEW_NEEDS', judgedNeeds: 4, hand: null, held: null, chance: null, folds: [] } as const;
    show([answer(two(none, { isActive: true }), { activeVersion: 2 }), changes(1, 2, sector)]);
    expect(
      await screen.findByRole('row', { name: /Version 2 28 November 2026.*41 Kept: it proved better 70 by hand, 74 learned Counts now/ }),
    ).toBeInTheDocument();
    expect(screen.getByRole('row', { name: /Version 1.* 4 Too few judged needs – –/ })).toBeInTheDocument();
  });

  it('says in words how each group of unseen needs did', async () => {
    show([answer([aModel(1)])]);
    await userEvent.click(await screen.findByText('How version 1 was measured', { selector: 'summary' }));
    const table = screen.getByRole('table', { name: 'How version 1 was measured' });
    expect(
      within(table)
        .getAllByRole('row')
        .slice(1)
        .map((row) => row.textContent),
    ).toEqual([
      expect.stringMatching(/71.*78.*better by 7$/),
      expect.stringMatching(/74.*72.*worse by 2$/),
      expect.stringMatching(/69.*69.*the same$/),
    ]);
    expect(screen.getByText(/less than once in 100 times/)).toBeInTheDocument();
  });

  it('compares two versions, what changed most first', async () => {
    const models = [aModel(3), ...two()];
    show([answer(models), changes(2, 3, sector, { feature: 'somethingNew', from: 1, to: 0.5 }), changes(1, 3)]);
    const table = await screen.findByRole('table', { name: 'Compare two versions' });
    expect(within(table).getByRole('row', { name: /Sector.*1.*1.62/ })).toBeInTheDocument();
    expect(within(table).getByRole('row', { name: /somethingNew/ })).toBeInTheDocument();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'From' }), 'Version 1');
    expect(await screen.findByText('These two weigh everything alike.')).toBeInTheDocument();
  });

  it('goes back to an older version after a question, and undo follows the best again', async () => {
    const before = answer(two({}, { isActive: true }), { activeVersion: 2 });
    const after = answer(two({ isActive: true }), { activeVersion: 1, isByHand: true });
    show([before, changes(1, 2, sector), choose(1), after, follow, before]);
    await userEvent.click(await screen.findByRole('button', { name: 'Let it count: version 1' }));
    const dialog = await screen.findByRole('alertdialog', { name: 'Let version 1 count?' });
    await userEvent.click(within(dialog).getByRole('button', { name: 'Let it count' }));
    expect(await screen.findByText('Version 1 counts now.')).toBeInTheDocument();
    expect(screen.getByText(/Somebody chose this/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByText('It is as it was before.')).toBeInTheDocument();
    expect(await screen.findByText(/A new version takes its place/)).toBeInTheDocument();
  });

  it('goes back to the hand weights, and undo puts back what was chosen before', async () => {
    const chosen = answer([aModel(1, { isActive: true })], { activeVersion: 1, isByHand: true });
    show([chosen, choose(null), answer([aModel(1)], { isByHand: true }), choose(1), chosen]);
    await userEvent.click(await screen.findByRole('button', { name: 'Go back to the hand weights' }));
    const dialog = await screen.findByRole('alertdialog', { name: 'Go back to the hand weights?' });
    await userEvent.click(within(dialog).getByRole('button', { name: 'Go back to the hand weights' }));
    expect(await screen.findByText('The hand weights count now.')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByText('It is as it was before.')).toBeInTheDocument();
  });

  it('follows the best again, and learns when told to', async () => {
    const learn = { request: { query: LearnMatchModelDocument }, result: { data: { learnMatchModel: done } } } as MockLink.MockedResponse;
    const byHand = answer([aModel(1)], { isByHand: true, newJudgments: 2 });
    const followed = answer([aModel(1, { isActive: true })], { activeVersion: 1, newJudgments: 2 });
    show([
      byHand,
      follow,
      followed,
      learn,
      answer([aModel(1, { isActive: true })], { activeVersion: 1, newJudgments: 2, state: 'QUEUED' }),
    ]);
    await userEvent.click(await screen.findByRole('button', { name: 'Follow the best again' }));
    expect(await screen.findByText('The newest version that proved better counts.')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Learn now' }));
    expect(await screen.findByText('Begins in a moment')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Learn now' })).toBeNull();
  });

  it('is only looked at by brokers, in Swahili too', async () => {
    show([answer([aModel(1)], { isByHand: true, newJudgments: 2 })], 'staff', 'sw');
    expect(await screen.findByText('Limehifadhiwa: limethibitika kuwa bora')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Litumike|litumike|Jifunze|Fuata/ })).toBeNull();
  });

  it('is not there for those who are no staff', () => {
    show([], 'side');
    expect(screen.queryByText('What the matcher has learned')).toBeNull();
  });
});
