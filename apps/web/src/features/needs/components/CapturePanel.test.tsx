import type { NeedFullFragment } from '@kongano/graphql/needs';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Viewer } from '../../../lib/viewer';
import { renderApp } from '../../../testing/render-app';
import { aViewer } from '../../../testing/viewers';
import { serveCase } from '../../postings/testing/serve-case';
import { aNeed } from '../testing/need';

const id = '01980e5a-0000-7000-8000-0000000000a1';
const farida = { __typename: 'Person', id: 'f1', name: 'Farida Said' } as const;
const facilitator = aViewer({
  ...{ id: 'f1', name: 'Farida Said', memberships: [] },
  facilitates: [{ id: 'c1', slug: 'metal', nameEn: 'Metal', nameSw: 'Chuma' }],
});
const confirmation: NonNullable<NeedFullFragment['confirmation']> = {
  ...{ __typename: 'NeedConfirmation' as const, contactName: 'Neema Juma', askedAt: '2026-11-30T08:00:00Z', triesLeft: 5, refusedAt: null },
  ...{ answeredAt: null, isRight: null, reason: null, isClaimed: false },
};
const captured: Partial<NeedFullFragment> = {
  ...{ isCaptured: true, status: 'SUBMITTED', organisation: null, author: farida, capturedBy: farida, viewerCan: ['WITHDRAW'] },
  capture: { __typename: 'Capture', firmName: 'Kazi Bora', contactName: 'Neema Juma', phone: '0712000111', email: null, hasConsent: true },
  confirmation,
};
const answered = { ...confirmation, answeredAt: '2026-11-30T09:00:00Z', isRight: true };

function show(changes: Partial<NeedFullFragment>, viewer: Viewer | null = facilitator, operations = {}) {
  const server = serveCase({ type: 'Need', viewer, posting: aNeed({ ...captured, ...changes }), begin: () => aNeed(), more: operations });
  renderApp({ at: `/needs/${id}` });
  return server;
}

describe('a need that was written for a firm', () => {
  it('tells its writer that it waits, and takes the code', async () => {
    const problem = { __typename: 'Problem', code: 'CODE_WRONG', field: 'code', message: 'This is not the code.' };
    const payload = { __typename: 'NeedPayload', need: aNeed(captured), problems: [problem] };
    const server = show({}, facilitator, { ConfirmCapturedNeed: () => ({ confirmCapturedNeed: payload }) });
    expect(await screen.findByText('Waits for the firm’s confirmation')).toBeInTheDocument();
    expect(screen.getByText('Neema Juma · +255 712 000 111')).toBeInTheDocument();
    await userEvent.type(screen.getByLabelText('The firm’s code'), '123456');
    await userEvent.click(screen.getByRole('button', { name: 'Confirm' }));
    expect(await screen.findByText('This is not the code.')).toBeInTheDocument();
    expect(server.of('ConfirmCapturedNeed')).toEqual([{ id, code: '123456' }]);
  });

  it('sends another code', async () => {
    const payload = { __typename: 'NeedPayload', need: aNeed(captured), problems: [] };
    const server = show({}, facilitator, { AskFirmAgain: () => ({ askFirmAgain: payload }) });
    await userEvent.click(await screen.findByRole('button', { name: 'Send a new code' }));
    await waitFor(() => expect(server.of('AskFirmAgain')).toEqual([{ id }]));
  });

  it('says when the number cannot be reached', async () => {
    show({ confirmation: { ...confirmation, refusedAt: '2026-11-30T08:01:00Z' } });
    expect(await screen.findByText(/did not get through/)).toBeInTheDocument();
  });

  it('says who captured and who confirmed it, to its own people', async () => {
    show({ confirmation: answered, confirmedAt: answered.answeredAt });
    expect(await screen.findByText(/Captured by Farida Said\. Confirmed by Neema Juma on/)).toBeInTheDocument();
    expect(screen.queryByLabelText('The firm’s code')).not.toBeInTheDocument();
  });

  it('says to everybody else only that it was, without names', async () => {
    const open = { ...captured, status: 'PUBLISHED', capture: null, capturedBy: null, confirmation: null, author: null } as const;
    show({ ...open, confirmedAt: '2026-11-30T09:00:00Z' }, null);
    expect(await screen.findByText(/Written down by a facilitator, confirmed by the firm on/)).toBeInTheDocument();
    expect(screen.queryByText(/Farida|Neema|Kazi Bora/)).not.toBeInTheDocument();
  });

  it('can be kept by somebody of the firm alone', async () => {
    const organisation = aNeed().organisation;
    const payload = { __typename: 'NeedPayload', need: aNeed(captured), problems: [] };
    const owner = aViewer({
      memberships: [{ id: 'm1', role: 'OWNER', organisation: { id: 'o1', name: 'Kazi Bora', kind: 'FIRM', isVerified: false } }],
    });
    const server = show({ organisation, confirmation: answered, confirmedAt: answered.answeredAt }, owner, {
      KeepCapturedNeed: () => ({ keepCapturedNeed: payload }),
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Only we look after it from now on' }));
    await waitFor(() => expect(server.of('KeepCapturedNeed')).toEqual([{ id }]));
  });
});

describe('the form of a facilitator', () => {
  it('takes a firm without an account instead of an organisation', async () => {
    const server = serveCase({ type: 'Need', viewer: facilitator, posting: aNeed({ organisation: null }), begin: () => aNeed() });
    renderApp({ at: `/needs/${id}/edit?step=5` });
    await userEvent.click(await screen.findByLabelText(/I write for a firm that has no account/));
    await userEvent.type(screen.getByLabelText('Name of the firm'), 'Kazi Bora');
    await userEvent.type(screen.getByLabelText('Telephone'), '0712 000 111');
    await userEvent.click(screen.getByLabelText('I have read it out, and they agree'));
    await waitFor(
      () =>
        expect(server.of('SaveNeed').at(-1)?.input).toMatchObject({
          capture: { firmName: 'Kazi Bora', contactName: null, phone: '0712 000 111', email: null, hasConsent: true },
        }),
      { timeout: 6000 },
    );
  });

  it('offers that to nobody else', async () => {
    serveCase({ type: 'Need', viewer: aViewer(), posting: aNeed(), begin: () => aNeed() });
    renderApp({ at: `/needs/${id}/edit?step=5` });
    await screen.findByLabelText(/Region/);
    expect(screen.queryByLabelText(/has no account/)).not.toBeInTheDocument();
  });
});
