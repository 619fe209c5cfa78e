import { createHash, webcrypto } from 'node:crypto';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import type { Language } from '../../../lib/i18n';
import { renderScreen } from '../../../testing/render';
import type { ReceiptCheck } from '../model/check-receipt';
import { aFile } from '../testing/receipts';
import { VerifyPage } from './VerifyPage';

const content = '{"name":"Asha Mushi","organisation":"Kiwanda cha Chuma"}';
const digest = createHash('sha256').update(content).digest('hex');
const check: ReceiptCheck = { kind: 'NDA', signedAt: '2026-11-30T09:00:00.123Z', isIntact: true, receipt: null };

beforeAll(() => Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true }));

let asked: string[];
function answer(...answers: readonly (readonly [number, object])[]): void {
  asked = [];
  const left = [...answers];
  globalThis.fetch = jest.fn(async (address) => {
    asked.push(String(address));
    const [status, body] = left.shift() ?? [404, {}];
    return { ok: status === 200, status, json: async () => body } as Response;
  });
}
function show(at: string, language: Language = 'en'): void {
  renderScreen(
    <Routes>
      <Route path="/verify" element={<VerifyPage />} />
      <Route path="/verify/:digest" element={<VerifyPage />} />
    </Routes>,
    { at, language },
  );
}
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

describe('the page that checks a receipt', () => {
  it('tells anybody what was signed and when, and no name', async () => {
    answer([200, check]);
    show('/verify');
    await userEvent.type(screen.getByLabelText('Digest'), ` ${digest.toUpperCase()}`);
    await press('Check');
    expect(await screen.findByText('This receipt is genuine')).toBeInTheDocument();
    expect(asked).toEqual([`/api/receipts/${digest}`]);
    expect(screen.getByText('Confidentiality agreement of a match')).toBeInTheDocument();
    expect(screen.getByText('30 November 2026, 12:00 (2026-11-30T09:00:00.123Z)')).toBeInTheDocument();
    expect(screen.getByText(/Who signed is shown to the two sides/)).toBeInTheDocument();
    expect(screen.queryByText('Asha Mushi')).not.toBeInTheDocument();
  });

  it('tells those whom it concerns who signed, gives the paper, and proves the content', async () => {
    answer([200, { ...check, receipt: { number: 4, side: 'OFFER', content } }]);
    show(`/verify/${digest}`, 'sw');
    expect(await screen.findByText('Stakabadhi hii ni halisi')).toBeInTheDocument();
    expect(screen.getByText('Asha Mushi')).toBeInTheDocument();
    expect(screen.getByText('Upande wa ofa')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Stakabadhi 4 kama PDF' })).toHaveAttribute('href', `/api/receipts/${digest}/paper`);
    await press('Kokotoa');
    expect(await screen.findByText('Maudhui ni yaleyale yaliyotiwa saini.')).toBeInTheDocument();
  });

  it('says of other content whose digest it is', async () => {
    answer([200, check]);
    show(`/verify/${digest}`);
    const field = await screen.findByLabelText('The JSON of the receipt');
    await userEvent.click(field);
    await userEvent.paste('{"name":"Juma"}');
    await press('Compute');
    const own = createHash('sha256').update('{"name":"Juma"}').digest('hex');
    expect(
      await screen.findByText(`This is not the content that was signed under the digest. Its own digest is ${own}`),
    ).toBeInTheDocument();
  });

  it('finds the digest in the paper itself', async () => {
    answer([200, check]);
    show('/verify');
    await userEvent.upload(screen.getByTestId('receipt-file-input'), aFile(`%PDF-1.3 (kongano-receipt ${digest})`));
    expect(await screen.findByText('This receipt is genuine')).toBeInTheDocument();
  });

  it('says of another file that it is none', async () => {
    answer();
    show('/verify');
    await userEvent.upload(screen.getByTestId('receipt-file-input'), aFile('%PDF-1.3'));
    expect(await screen.findByText(/This file is no receipt of Kongano/)).toBeInTheDocument();
    expect(asked).toEqual([]);
  });

  it.each([
    [200, { ...check, isIntact: false }, /was changed. Do not rely on it/],
    [404, {}, /No receipt has this digest/],
    [429, {}, /Wait a quarter of an hour/],
  ])('says what an answer of %s means', async (status, body, words) => {
    answer([status, body]);
    show(`/verify/${digest}`);
    expect(await screen.findByText(words)).toBeInTheDocument();
  });

  it('asks again when nobody answered', async () => {
    answer([500, {}], [200, check]);
    show(`/verify/${digest}`);
    await userEvent.click(await screen.findByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('This receipt is genuine')).toBeInTheDocument();
  });

  it('asks nobody about what is no digest', async () => {
    answer();
    show('/verify/nothing');
    expect(screen.getAllByText('A digest has 64 digits and letters from a to f. Copy it whole.')).toHaveLength(1);
    await press('Check');
    expect(screen.getByLabelText('Digest')).toBeInvalid();
    expect(asked).toEqual([]);
  });
});
