import type { MockLink } from '@apollo/client/testing';
import {
  DeskOfferDocument,
  type DeskOfferQuery,
  DeskOrganisationDocument,
  type DeskOrganisationQuery,
  DeskPublishOfferDocument,
  DeskVerifyOrganisationDocument,
  MatchDetailsDocument,
  SetMatchNextStepDocument,
} from '@kongano/graphql/matching';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aDeskMatch, aDeskOffer, anOrganisation, aQueue } from '../testing/desk';
import { aMatch, aMatchDetails } from '../testing/match';
import { renderWithAnswers } from '../testing/render-with-answers';
import { CasePreview } from './CasePreview';
import { viewsOf } from './desk-views';

const cases = viewsOf(
  aQueue({ offersToQualify: [aDeskOffer(1)], matches: [aDeskMatch(1)], organisationsToVerify: [anOrganisation('o9', 'Zawadi')] }),
  '2026-11-20',
).flatMap((view) => view.cases);

function show(kind: 'offer' | 'match' | 'organisation', mocks: MockLink.MockedResponse[]) {
  const selected = cases.find((one) => one.kind === kind);
  if (!selected) throw new Error(`no ${kind}`);
  const onDone = jest.fn();
  renderWithAnswers(<CasePreview selected={selected} onDone={onDone} />, mocks, { at: '/desk', path: '/desk' });
  return onDone;
}

const offer: NonNullable<DeskOfferQuery['offer']> = {
  __typename: 'Offer',
  id: 'f1',
  number: 1,
  title: 'Offer 1',
  language: 'en',
  status: 'RETURNED',
  statusReason: 'Which measurements?',
  summary: 'A covered tunnel.',
  description: null,
  trl: 7,
  stage: null,
  submittedAt: null,
  version: 1,
  viewerCan: ['PUBLISH', 'MATCH', 'EDIT'],
  evidence: [{ __typename: 'Evidence', kind: 'FIELD_TRIAL', text: 'Two seasons in Paje', doi: null }],
  region: null,
  organisation: null,
  author: { __typename: 'Person', id: 'p1', name: 'Asha Kielelezo' },
};

const organisation: NonNullable<DeskOrganisationQuery['organisation']> = {
  __typename: 'Organisation',
  id: 'o9',
  kind: 'FIRM',
  name: 'Zawadi',
  summaryEn: null,
  summarySw: 'Karakana ya vyuma.',
  size: null,
  council: 'Morogoro MC',
  website: 'https://zawadi.example',
  rorId: null,
  isVerified: false,
  createdAt: '2026-11-20T09:00:00Z',
  region: null,
  memberships: [
    { __typename: 'Membership', id: 'x', role: 'OWNER', person: { __typename: 'Person', id: 'p2', name: 'Zawadi Mfano', headline: null } },
    { __typename: 'Membership', id: 'y', role: 'MEMBER', person: null },
  ],
};

const organisationAnswer = (changes: Partial<typeof organisation> = {}): MockLink.MockedResponse => ({
  request: { query: DeskOrganisationDocument, variables: { id: 'o9' } },
  result: { data: { organisation: { ...organisation, ...changes } } },
});

describe('an offer on the desk', () => {
  const answer: MockLink.MockedResponse = { request: { query: DeskOfferDocument, variables: { id: 'f1' } }, result: { data: { offer } } };

  it('shows what the broker reads before deciding, and why it was sent back', async () => {
    show('offer', [answer]);
    expect(await screen.findByText('Which measurements?')).toBeInTheDocument();
    expect(screen.getByText('– Two seasons in Paje')).toBeInTheDocument();
    expect(screen.getByText('Asha Kielelezo')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Find who fits' })).toHaveAttribute('href', '/offers/f1/matches');
    expect(screen.queryByRole('button', { name: 'Send back' })).toBeNull();
  });

  it('is published from there', async () => {
    const publish = {
      request: { query: DeskPublishOfferDocument, variables: { id: 'f1' } },
      result: {
        data: {
          publishOffer: {
            __typename: 'OfferPayload',
            offer: { __typename: 'Offer', id: 'f1', status: 'PUBLISHED', version: 2, viewerCan: [] },
            problems: [],
          },
        },
      },
    };
    const onDone = show('offer', [answer, publish]);
    await userEvent.click(await screen.findByRole('button', { name: 'Publish' }));
    await waitFor(() => expect(onDone).toHaveBeenCalledTimes(1));
  });

  it('offers another try when it could not be had', async () => {
    show('offer', [{ request: { query: DeskOfferDocument, variables: { id: 'f1' } }, error: new Error('network') }]);
    expect(await screen.findByRole('button', { name: 'Try again' })).toBeInTheDocument();
  });
});

describe('an organisation on the desk', () => {
  it('shows who stands behind it', async () => {
    show('organisation', [organisationAnswer()]);
    expect(await screen.findByText('Zawadi Mfano')).toBeInTheDocument();
    expect(screen.getByText('Karakana ya vyuma.')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'https://zawadi.example' })).toHaveAttribute('rel', 'noopener noreferrer nofollow');
  });

  it('makes no link of an address that is none of the web', async () => {
    show('organisation', [organisationAnswer({ website: 'javascript:alert(1)' })]);
    expect(await screen.findByText('javascript:alert(1)')).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: /javascript/ })).toBeNull();
  });

  it('is verified with the reason that goes into the record', async () => {
    const verify = {
      request: { query: DeskVerifyOrganisationDocument, variables: { id: 'o9', reason: 'Called the number of the register.' } },
      result: {
        data: {
          verifyOrganisation: {
            __typename: 'OrganisationPayload',
            organisation: { __typename: 'Organisation', id: 'o9', isVerified: true, verifiedAt: '2026-11-24T09:00:00Z' },
            problems: [],
          },
        },
      },
    };
    const onDone = show('organisation', [organisationAnswer(), verify]);
    await userEvent.click(await screen.findByRole('button', { name: 'Verify' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Reason' }), 'Called the number of the register.');
    await userEvent.click(screen.getAllByRole('button', { name: 'Verify' }).at(-1) as HTMLElement);
    await waitFor(() => expect(onDone).toHaveBeenCalledTimes(1));
    expect(await screen.findByText('The organisation is verified.')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Verify' })).toBeNull();
  });
});

describe('a match on the desk', () => {
  const answer = (changes = {}): MockLink.MockedResponse => ({
    request: { query: MatchDetailsDocument, variables: { id: 'm1' } },
    result: { data: { match: aMatchDetails(changes) } },
  });

  it('shows the two sides in short and why they fit', async () => {
    show('match', [answer()]);
    expect(await screen.findByText('Fit: 72%')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Michoro ya kikaushio' })).toHaveAttribute('href', '/needs/n1');
    expect(screen.getByRole('link', { name: 'Solar dryer for fruit' })).toHaveAttribute('href', '/offers/f1');
    expect(screen.getByText('Must-haves: 0 of 1 met')).toBeInTheDocument();
    expect(screen.getByText('Muda').closest('li')).toHaveTextContent('?not knownMuda');
  });

  it('keeps the next step and its day in their place', async () => {
    const save = {
      request: { query: SetMatchNextStepDocument, variables: { id: 'm1', nextStep: 'Call', due: '2026-11-26' } },
      result: { data: { setMatchNextStep: { __typename: 'MatchPayload', match: aMatch({ nextStep: 'Call' }), problems: [] } } },
    };
    const onDone = show('match', [answer(), save, answer({ nextStep: 'Call' })]);
    await userEvent.click(await screen.findByRole('button', { name: 'Set the next step' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'What is to be done' }), 'Call{Enter}');
    await waitFor(() => expect(onDone).toHaveBeenCalledTimes(1));
  });
});
