import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderApp } from '../../../testing/render-app';
import { aViewer } from '../../../testing/viewers';
import { serveCase } from '../../postings/testing/serve-case';
import { anOffer } from '../testing/offer';

const id = '01980e5a-0000-7000-8000-0000000000b1';
const researcher = aViewer({
  name: 'Neema Mushi',
  memberships: [{ id: 'm1', role: 'MEMBER', organisation: { id: 'u1', name: 'Mfano University', kind: 'ACADEMIA', isVerified: true } }],
});
const bare = {
  title: '',
  summary: null,
  description: null,
  stage: null,
  trl: null,
  unit: null,
  partnershipTypes: [],
  fields: [],
  evidence: [],
  people: [],
};
const begin = (newId: string) => anOffer({ id: newId, ...bare, keywords: [], region: null, organisation: null });
const serve = (posting?: object, viewer = researcher) => serveCase({ type: 'Offer', viewer, begin, ...(posting ? { posting } : {}) });
const next = () => userEvent.click(screen.getByRole('button', { name: 'Next' }));

describe('offering something', () => {
  it('asks visitors to sign in', async () => {
    serveCase({ type: 'Offer', viewer: null, begin });
    renderApp({ at: '/offers/new' });
    const links = await within(await screen.findByRole('main')).findAllByRole('link', { name: 'Sign in' });
    expect(links[0]).toHaveAttribute('href', '/sign-in?back=%2Foffers%2Fnew');
  });

  it('begins the draft with the institution, its region and who writes', async () => {
    const server = serve();
    renderApp({ at: '/offers/new' });
    await userEvent.type(await screen.findByLabelText('Title'), 'Solar dryer');
    await waitFor(() => expect(server.of('StartOffer')).toHaveLength(1), { timeout: 4000 });
    expect(server.of('StartOffer')[0]?.input).toMatchObject({
      title: 'Solar dryer',
      organisationId: 'u1',
      regionCode: 'TZ-23',
      people: [{ name: 'Neema Mushi', orcid: null }],
    });
    expect(await screen.findByRole('heading', { name: 'Your offer' })).toBeInTheDocument();
  });

  it('keeps level and stage in step', async () => {
    const server = serve(anOffer());
    renderApp({ at: `/offers/${id}/edit?step=2` });
    await userEvent.click(await screen.findByRole('radio', { name: /On the market/ }));
    const level = screen.getByLabelText(/Readiness level/);
    expect(level).toHaveValue('');
    expect(within(level).getAllByRole('option')).toHaveLength(3);
    await userEvent.selectOptions(level, '9 In normal use');
    await waitFor(() => expect(server.of('SaveOffer').at(-1)?.input).toMatchObject({ stage: 'ON_THE_MARKET', trl: 9 }), { timeout: 4000 });
  });

  it('takes evidence with its DOI, and says what a DOI looks like', async () => {
    const server = serve(anOffer({ evidence: [] }));
    renderApp({ at: `/offers/${id}/edit?step=2` });
    await userEvent.click(await screen.findByRole('button', { name: 'Add evidence' }));
    await userEvent.selectOptions(screen.getByLabelText('Kind'), 'Field trial');
    await userEvent.type(screen.getByLabelText('What it is'), 'A season in Moshi');
    await userEvent.type(screen.getByLabelText('DOI'), 'moshi');
    expect(await screen.findByText(/does not look right/, {}, { timeout: 4000 })).toBeInTheDocument();
    await userEvent.clear(screen.getByLabelText('DOI'));
    await userEvent.type(screen.getByLabelText('DOI'), 'https://doi.org/10.1234/moshi');
    const evidence = [{ kind: 'FIELD_TRIAL', text: 'A season in Moshi', doi: '10.1234/moshi' }];
    await waitFor(() => expect(server.of('SaveOffer').at(-1)?.input).toEqual({ evidence }), { timeout: 4000 });
  });

  it('goes through its steps, shows what was said, and sends it', async () => {
    const server = serve(anOffer({ partnershipTypes: [], fields: [] }));
    renderApp({ at: `/offers/${id}/edit?step=3` });
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Testing and measuring' }));
    await userEvent.click(screen.getByText('Add more, if you can'));
    await userEvent.type(screen.getByLabelText(/Projects at the same time/), '2');
    await next();
    await userEvent.type(await screen.findByRole('combobox', { name: 'Research fields' }), 'mech');
    await userEvent.click(await screen.findByRole('option', { name: /Mechanical engineering/ }));
    await next();
    expect(await screen.findByText('Testing and measuring')).toBeInTheDocument();
    expect(screen.getByText('Mechanical engineering')).toBeInTheDocument();
    expect(screen.getByText('Publication: Drying of mango, 10.1234/mango')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Send to the broker' }));
    expect(await screen.findByRole('heading', { name: 'Your offer is sent' })).toBeInTheDocument();
    expect(server.of('SubmitOffer')[0]).toEqual({ id, version: server.state.posting?.version });
  });

  it('is sent once, however often the button is pressed', async () => {
    const server = serve(anOffer());
    renderApp({ at: `/offers/${id}/edit?step=5` });
    await userEvent.dblClick(await screen.findByRole('button', { name: 'Send to the broker' }));
    expect(await screen.findByRole('heading', { name: 'Your offer is sent' })).toBeInTheDocument();
    expect(server.of('SubmitOffer')).toHaveLength(1);
  });

  it('names what is missing, and leads to it', async () => {
    serve(anOffer({ description: null }));
    renderApp({ at: `/offers/${id}/edit?step=5` });
    await userEvent.click(await screen.findByRole('button', { name: 'Describe what you offer and how it works.' }));
    expect(await screen.findByLabelText('Description')).toHaveFocus();
  });

  it('shows both versions when somebody changed the same', async () => {
    const server = serve(anOffer());
    renderApp({ at: `/offers/${id}/edit` });
    const field = await screen.findByLabelText('Title');
    server.changeElsewhere({ title: 'Dryer for fruit' });
    await userEvent.type(field, ' of Moshi');
    expect(await screen.findByText(/changed elsewhere/, {}, { timeout: 4000 })).toBeInTheDocument();
    expect(screen.getByText('Dryer for fruit')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Keep all of mine' }));
    await waitFor(
      () => expect(server.of('SaveOffer').at(-1)).toMatchObject({ version: 2, input: { title: 'Solar tunnel dryer of Moshi' } }),
      {
        timeout: 4000,
      },
    );
  });

  it('is not for those who may not change it', async () => {
    serve(anOffer({ status: 'PUBLISHED', viewerCan: [] }));
    renderApp({ at: `/offers/${id}/edit` });
    expect(await screen.findByRole('heading', { name: 'Solar tunnel dryer' })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Next' })).toBeNull();
  });
});
