import { InMemoryCache } from '@apollo/client';
import type { MockLink } from '@apollo/client/testing';
import { MockedProvider } from '@apollo/client/testing/react';
import { type ConfidentialityFragment, MatchConfidentialityDocument, NdaTextDocument, SignNdaDocument } from '@kongano/graphql/receipts';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Language } from '../../../lib/i18n';
import { renderScreen } from '../../../testing/render';
import { Toaster } from '../../../ui';
import { aConfidence, aReceipt } from '../testing/receipts';
import { Confidentiality } from './Confidentiality';

const read = (match: ConfidentialityFragment | null): MockLink.MockedResponse => ({
  request: { query: MatchConfidentialityDocument, variables: { id: 'm1' } },
  result: { data: { match } },
});
const text = (language: Language): MockLink.MockedResponse => ({
  request: { query: NdaTextDocument, variables: { language } },
  result: { data: { ndaText: { __typename: 'NdaText', language, version: '2026-11-30', text: 'Agreement\n\n1. Purpose.' } } },
});
const sign = (name: string, problems: readonly object[], match: ConfidentialityFragment | null = null): MockLink.MockedResponse => ({
  request: { query: SignNdaDocument, variables: { matchId: 'm1', side: 'NEED', language: 'en', textVersion: '2026-11-30', name } },
  result: {
    data: {
      signNda: { __typename: 'NdaPayload', match: match && { ...match, timeline: [] }, receipt: match?.receipts[0] ?? null, problems },
    },
  },
});

function show(mocks: readonly MockLink.MockedResponse[], language: Language = 'en'): void {
  renderScreen(
    <MockedProvider mocks={mocks} cache={new InMemoryCache()}>
      <div>
        <Confidentiality matchId="m1" />
        <Toaster />
      </div>
    </MockedProvider>,
    { language },
  );
}
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));

describe('confidentiality of a match', () => {
  it('is read whole, signed with a name, and gives a receipt to print', async () => {
    const signed = aConfidence({ receipts: [aReceipt()] });
    show([read(aConfidence()), text('en'), sign('Asha Mushi', [], signed)]);
    await press('Read and sign');
    expect(await screen.findByRole('region', { name: 'The text' })).toHaveTextContent('Agreement 1. Purpose.');
    await userEvent.type(screen.getByLabelText('Your full name'), 'Asha Mushi');
    await press('Sign');
    expect(await screen.findByText('Signed by Asha Mushi for Kiwanda cha Chuma on 30 November 2026')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Receipt 4 as PDF' })).toHaveAttribute('href', `/api/receipts/${'a'.repeat(64)}/paper`);
    expect(screen.getByRole('link', { name: 'Check receipt 4' })).toHaveAttribute('href', `/verify/${'a'.repeat(64)}`);
    expect(screen.queryByRole('button', { name: 'Read and sign' })).not.toBeInTheDocument();
    expect(screen.getByText('Signed. The other side is told.')).toBeInTheDocument();
  });

  it('says beside the name what is missing, and keeps what was typed', async () => {
    const problem = { __typename: 'Problem', code: 'NDA_NAME', field: 'name', message: 'Type your full name.' };
    show([read(aConfidence()), text('en'), sign('A', [problem])]);
    await press('Read and sign');
    await userEvent.type(await screen.findByLabelText('Your full name'), 'A');
    await press('Sign');
    expect(await screen.findByRole('alert')).toHaveTextContent('Type your full name.');
    expect(screen.getByLabelText('Your full name')).toHaveValue('A');
    await press('Cancel');
    expect(screen.queryByLabelText('Your full name')).not.toBeInTheDocument();
  });

  it('says so when the line breaks while it is signed', async () => {
    const { request } = sign('Asha', []);
    show([read(aConfidence()), text('en'), { request, error: new Error('network') }]);
    await press('Read and sign');
    await userEvent.type(await screen.findByLabelText('Your full name'), 'Asha');
    await press('Sign');
    expect(await screen.findByRole('alert')).toHaveTextContent('Try again');
  });

  it('shows each side by itself, in one’s language', async () => {
    show([read(aConfidence({ receipts: [aReceipt({ organisationName: null })] }))], 'sw');
    const [need, offer] = within(await screen.findByRole('list')).getAllByRole('listitem');
    expect(need).toHaveTextContent('Upande wa hitajiAsha Mushi alitia saini 30 Novemba 2026');
    expect(offer).toHaveTextContent('Upande wa ofaBado haujatia saini');
  });

  it('says when both have signed', async () => {
    show([read(aConfidence({ receipts: [aReceipt(), aReceipt({ id: 'r2', number: 5, side: 'OFFER' })] }))]);
    expect(await screen.findByText('Both sides have signed. What you tell each other is covered.')).toBeInTheDocument();
  });

  it('tells a colleague who may sign, and offers a broker nothing to sign', async () => {
    show([read(aConfidence({ viewerSignsFor: [] }))]);
    expect(await screen.findByText(/An owner of your organisation/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Read and sign' })).not.toBeInTheDocument();
  });

  it.each([
    ['before the introduction', aConfidence({ introducedAt: null })],
    ['of a match that one does not see', null],
  ])('is nothing %s', async (_when, match) => {
    const result = jest.fn(() => ({ data: { match } }));
    show([{ ...read(match), result }]);
    await waitFor(() => expect(result).toHaveBeenCalled());
    await act(async () => undefined);
    expect(screen.queryByText('Confidentiality')).not.toBeInTheDocument();
  });
});
