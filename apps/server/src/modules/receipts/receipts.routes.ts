import type { FastifyInstance, FastifyRequest } from 'fastify';
import { notFound, Refusal } from '../../platform/errors';
import { languageOf } from '../../platform/http';
import type { SessionReader } from '../../platform/session';
import { networkOf, type RateLimits } from '../identity';
import { receiptPdf } from './receipt-pdf';
import type { ReceiptCheck, Receipts } from './receipts.service';

interface ReceiptRouteParts {
  readonly receipts: Receipts;
  readonly sessions: SessionReader;
  readonly rateLimits: RateLimits;
  readonly publicUrl: string;
}

type Asked = FastifyRequest<{ Params: { digest: string } }>;

/**
 * `GET /api/receipts/<digest>`: for anybody, whether something was signed under this digest, what and when; the names only for those it concerns.
 * `GET /api/receipts/<digest>/paper`: the receipt as PDF, for those it concerns.
 */
export function addReceiptRoutes(http: FastifyInstance, parts: ReceiptRouteParts): void {
  http.get('/api/receipts/:digest', async (request: Asked, reply) => {
    const { receipt, ...check } = await checked(parts, request);
    return reply.header('cache-control', 'private, no-store').send({
      ...check,
      receipt: receipt && { number: receipt.number, side: receipt.side, content: receipt.content },
    });
  });
  http.get('/api/receipts/:digest/paper', async (request: Asked, reply) => {
    const { receipt } = await checked(parts, request);
    if (!receipt) throw notFound();
    const url = new URL(`/verify/${receipt.digest}`, parts.publicUrl).href;
    return reply
      .headers({
        'content-type': 'application/pdf',
        'content-disposition': `attachment; filename="kongano-receipt-${receipt.number}.pdf"`,
        'cache-control': 'private, no-store',
      })
      .send(await receiptPdf(receipt, url));
  });
}

/** Throws not-found for what no receipt has, whatever it looks like. */
async function checked({ receipts, sessions, rateLimits }: ReceiptRouteParts, { headers, params, ip }: Asked): Promise<ReceiptCheck> {
  const wait = await rateLimits.take([{ rate: 'receiptAddress', who: networkOf(ip) }]);
  if (wait > 0) throw tooMany(wait);
  const digest = params.digest.toLowerCase();
  if (!/^[0-9a-f]{64}$/.test(digest)) throw notFound();
  const check = await receipts.check(await sessions.actorOf(headers, languageOf(headers)), digest);
  if (!check) throw notFound();
  return check;
}

function tooMany(seconds: number): Refusal {
  const minutes = Math.ceil(seconds / 60);
  return new Refusal('RATE_LIMITED', {
    en: `That was very often. Try again in ${minutes} min.`,
    sw: `Umejaribu mara nyingi mno. Jaribu tena baada ya dakika ${minutes}.`,
  });
}
