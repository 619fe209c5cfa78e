import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderApp } from '../../../testing/render-app';
import { aViewer } from '../../../testing/viewers';
import { serveCase } from '../../postings/testing/serve-case';
import { aNeed } from '../testing/need';

const id = '01980e5a-0000-7000-8000-0000000000a1';
const bare = {
  title: '',
  problem: null,
  mustHaves: [],
  partnershipTypes: [],
  sector: null,
  region: null,
  organisation: null,
};
const begin = (newId: string) => aNeed({ id: newId, ...bare });
const serve = (posting?: object, viewer = aViewer()) => serveCase({ type: 'Need', viewer, begin, ...(posting ? { posting } : {}) });
const next = () => userEvent.click(screen.getByRole('button', { name: 'Next' }));
const saved = () => screen.findByText(/^Saved/, {}, { timeout: 4000 });
const words = () => screen.findByLabelText(/Tell it in your own words/);

describe('telling a problem', () => {
  it('asks visitors to sign in, and leads back here', async () => {
    serveCase({ type: 'Need', viewer: null, begin });
    renderApp({ at: '/needs/new' });
    const links = await within(await screen.findByRole('main')).findAllByRole('link', { name: 'Sign in' });
    expect(links[0]).toHaveAttribute('href', '/sign-in?back=%2Fneeds%2Fnew');
  });

  it('begins the draft at the first pause, with what Kongano knows already', async () => {
    const server = serve();
    renderApp({ at: '/needs/new' });
    await userEvent.type(await words(), 'Our oil is cloudy. Customers complain.');
    expect(screen.getByLabelText('Title')).toHaveValue('Our oil is cloudy');
    await waitFor(() => expect(server.of('StartNeed')).toHaveLength(1), { timeout: 4000 });
    expect(server.of('StartNeed')[0]?.input).toMatchObject({
      problem: 'Our oil is cloudy. Customers complain.',
      title: 'Our oil is cloudy',
      organisationId: 'o1',
      partnershipTypes: ['TECHNICAL_ASSISTANCE'],
      regionCode: 'TZ-23',
      sectorCode: '1040',
    });
    expect(await words()).toHaveFocus();
    expect(await screen.findByRole('heading', { name: 'Your problem' })).toBeInTheDocument();
  });

  it('sends nothing before the first word', async () => {
    const server = serve();
    renderApp({ at: '/needs/new' });
    await words();
    await next();
    expect(await screen.findByRole('heading', { name: /How often/ })).toBeInTheDocument();
    await new Promise((resolve) => setTimeout(resolve, 1200));
    expect(server.of('StartNeed')).toHaveLength(0);
  });

  it('leaves a title alone that the person wrote', async () => {
    serve();
    renderApp({ at: '/needs/new' });
    await userEvent.type(await screen.findByLabelText('Title'), 'Cloudy oil');
    await userEvent.type(await words(), 'It is cloudy.');
    expect(screen.getByLabelText('Title')).toHaveValue('Cloudy oil');
  });

  it('keeps the words on the device without network, and sends them when it is back', async () => {
    const server = serve();
    renderApp({ at: '/needs/new' });
    const field = await words();
    server.state.isOffline = true;
    await userEvent.type(field, 'Cold at night');
    expect(await screen.findByText(/Kept on this device/, {}, { timeout: 8000 })).toBeInTheDocument();
    server.state.isOffline = false;
    window.dispatchEvent(new Event('online'));
    expect(await saved()).toBeInTheDocument();
    expect(server.of('StartNeed').at(-1)?.input).toMatchObject({ problem: 'Cold at night' });
  });

  it('goes through its steps, shows what was said, and sends it', async () => {
    const server = serve(aNeed());
    renderApp({ at: `/needs/${id}/edit?step=2` });
    const cost = await screen.findByLabelText(/What does it cost you/);
    await userEvent.type(cost, '5 000 000');
    await next();
    await userEvent.type(await screen.findByLabelText(/What have you tried/), 'A cloth filter');
    await next();
    await userEvent.click(await screen.findByRole('button', { name: 'Add a line' }));
    await userEvent.type(screen.getAllByLabelText('What is measured')[1] as HTMLElement, 'Hours');
    await userEvent.type(screen.getAllByLabelText('Wanted')[1] as HTMLElement, '2');
    await next();
    expect(await screen.findByRole('combobox', { name: 'Region' })).toHaveValue('Singida');
    await userEvent.click(screen.getByRole('radio', { name: /Members only/ }));
    await next();
    expect(await screen.findByText('TZS 5,000,000')).toBeInTheDocument();
    expect(screen.getByText(/Hours: 2/)).toBeInTheDocument();
    expect(screen.getByText('Nothing is missing. You can send it.')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Send to the broker' }));
    expect(await screen.findByRole('heading', { name: 'Your need is sent' })).toBeInTheDocument();
    expect(server.of('SaveNeed').flatMap(({ input }) => Object.keys(input as object))).toEqual(
      expect.arrayContaining(['costPerYear', 'tried', 'mustHaves', 'visibility']),
    );
    expect(server.of('SubmitNeed')[0]).toEqual({ id, version: server.state.posting?.version });
  });

  it('is sent once, however often the button is pressed', async () => {
    const server = serve(aNeed());
    renderApp({ at: `/needs/${id}/edit?step=6` });
    await userEvent.dblClick(await screen.findByRole('button', { name: 'Send to the broker' }));
    expect(await screen.findByRole('heading', { name: 'Your need is sent' })).toBeInTheDocument();
    expect(server.of('SubmitNeed')).toHaveLength(1);
  });

  it('keeps everything when the line breaks while it is sent, and is sent by itself when it is back', async () => {
    const server = serve(aNeed());
    renderApp({ at: `/needs/${id}/edit?step=6` });
    const send = await screen.findByRole('button', { name: 'Send to the broker' });
    server.state.isOffline = true;
    await userEvent.click(send);
    await waitFor(() => expect(server.of('SubmitNeed').length).toBeGreaterThan(1), { timeout: 9000 });
    expect(screen.getByText('Our oil is cloudy.')).toBeInTheDocument();
    expect(send).toBeInTheDocument();
    server.state.isOffline = false;
    expect(await screen.findByRole('heading', { name: 'Your need is sent' })).toBeInTheDocument();
  });

  it('asks who may see it before the rarer questions, which stay folded until they are wanted', async () => {
    serve(aNeed());
    renderApp({ at: `/needs/${id}/edit?step=5` });
    const everyone = await screen.findByRole('radio', { name: /^Everyone(?!,)/ });
    const rarer = screen.getByText('Add more, if you can');
    expect(everyone.compareDocumentPosition(rarer) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    expect(rarer.closest('details')).not.toHaveAttribute('open');
  });

  it('names everything that is missing, and leads to it', async () => {
    const server = serve(aNeed({ problem: null, region: null, cluster: null }));
    renderApp({ at: `/needs/${id}/edit?step=6` });
    await userEvent.click(await screen.findByRole('button', { name: 'Send to the broker' }));
    expect(server.of('SubmitNeed')).toHaveLength(0);
    await userEvent.click(screen.getByRole('button', { name: 'Describe the problem in your own words.' }));
    expect(await words()).toHaveFocus();
  });

  it('leads to what the server finds missing too', async () => {
    const server = serve(aNeed());
    server.refuse('SubmitNeed', { code: 'UNKNOWN_TERM', field: 'sectorCode', message: 'This is not in the list.' });
    renderApp({ at: `/needs/${id}/edit?step=6` });
    await userEvent.click(await screen.findByRole('button', { name: 'Send to the broker' }));
    await userEvent.click(await screen.findByRole('button', { name: 'This is not in the list.' }));
    expect(await screen.findByRole('combobox', { name: 'Sector' })).toBeInvalid();
  });

  it('saves the rest when one field cannot be kept, and says why', async () => {
    const server = serve(aNeed());
    renderApp({ at: `/needs/${id}/edit?step=2` });
    await userEvent.type(await screen.findByLabelText(/What does it cost you/), 'much');
    await userEvent.type(screen.getByLabelText(/Since when/), 'Since May');
    await waitFor(() => expect(server.of('SaveNeed')).toHaveLength(1), { timeout: 4000 });
    expect(server.of('SaveNeed')[0]?.input).toEqual({ background: 'Since May' });
    expect(await screen.findByText('Enter a whole number, without decimals.')).toBeInTheDocument();
    expect(screen.getByText('Not saved')).toBeInTheDocument();
  });

  it('has the broker’s words on top when it came back', async () => {
    serve(aNeed({ status: 'RETURNED', statusReason: 'How many litres a day?' }));
    renderApp({ at: `/needs/${id}/edit` });
    expect(await screen.findByText('How many litres a day?')).toBeInTheDocument();
    expect(screen.getByText('The broker sent this back')).toBeInTheDocument();
  });

  it('shows both versions when somebody changed the same, and takes the chosen one', async () => {
    const server = serve(aNeed());
    renderApp({ at: `/needs/${id}/edit` });
    const field = await words();
    server.changeElsewhere({ problem: 'The broker’s words.' });
    await userEvent.type(field, ' Mine.');
    expect(await screen.findByText(/changed elsewhere/, {}, { timeout: 4000 })).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Take all of the others' }));
    await waitFor(() => expect(field).toHaveValue('The broker’s words.'));
    expect(screen.queryByText(/changed elsewhere/)).toBeNull();
  });

  it('leads staff back to the need, as sending is the firm’s', async () => {
    const staff = aViewer({ isStaff: true, roles: ['BROKER'], memberships: [] });
    serve(aNeed({ status: 'SUBMITTED', viewerCan: ['EDIT', 'RETURN'] }), staff);
    renderApp({ at: `/needs/${id}/edit?step=6` });
    expect(await screen.findByRole('link', { name: 'To the need' })).toHaveAttribute('href', `/needs/${id}`);
  });

  it('is not for those who may not change it', async () => {
    serve(aNeed({ status: 'PUBLISHED', viewerCan: [] }));
    renderApp({ at: `/needs/${id}/edit` });
    expect(await screen.findByRole('heading', { name: 'Cloudy sunflower oil' })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Next' })).toBeNull();
  });

  it('says so when there is none', async () => {
    serve();
    renderApp({ at: `/needs/${id}/edit` });
    expect(await screen.findByRole('heading', { name: 'This need is not here' })).toBeInTheDocument();
  });
});
