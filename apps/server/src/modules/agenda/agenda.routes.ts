import { agendaRanks } from '@kongano/domain';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { badInput } from '../../platform/errors';
import { languageOf } from '../../platform/http';
import { isUuid } from '../../platform/ids';
import type { SessionReader } from '../../platform/session';
import { agendaCsv } from './agenda-csv';
import { agendaPdf } from './agenda-pdf';
import { type AgendaSheets, type SheetFilter, type SheetRequest, sheetRows } from './agenda-sheets.service';

interface AgendaRouteParts {
  readonly sheets: AgendaSheets;
  readonly sessions: SessionReader;
  readonly publicUrl: string;
}

type SheetQuery = Readonly<Record<string, string | string[] | undefined>>;

/** `GET /api/agenda.csv` and `/api/agenda.pdf`, with the words of the page's address: `cluster`, `region`, `sector`, `step`, `rank`, `lang`. */
export function addAgendaRoutes(http: FastifyInstance, parts: AgendaRouteParts): void {
  http.get<{ Querystring: SheetQuery }>('/api/agenda.csv', async (request, reply) => {
    const { rows, asked } = await read(parts, request, sheetRows.csv);
    return send(reply, { name: 'csv', type: 'text/csv; charset=utf-8', body: agendaCsv(rows, asked.language) });
  });
  http.get<{ Querystring: SheetQuery }>('/api/agenda.pdf', async (request, reply) => {
    const { rows, asked } = await read(parts, request, sheetRows.pdf + 1);
    const isCut = rows.length > sheetRows.pdf;
    const body = await agendaPdf({
      rows: rows.slice(0, sheetRows.pdf),
      isCut,
      ...asked,
      day: new Date(),
      url: new URL('/agenda', parts.publicUrl).href,
    });
    return send(reply, { name: 'pdf', type: 'application/pdf', body });
  });
}

async function read(
  { sheets, sessions }: AgendaRouteParts,
  { headers, query }: FastifyRequest<{ Querystring: SheetQuery }>,
  limit: number,
) {
  const actor = await sessions.actorOf(headers, languageOf(headers));
  const asked = sheetRequest(query, languageOf(headers));
  return { rows: await sheets.rows(actor, asked, limit), asked };
}

/** Throws a refusal for words that no agenda has. */
function sheetRequest(query: SheetQuery, language: SheetRequest['language']): SheetRequest {
  const word = (name: string): string | undefined => {
    const value = query[name];
    if (Array.isArray(value) || (value ?? '').length > 200 || value?.includes('\0')) throw unfit(name);
    return value?.trim() || undefined;
  };
  const [clusterId, regionCode, sectorCode, valueChainStep] = ['cluster', 'region', 'sector', 'step'].map(word);
  if (clusterId !== undefined && !isUuid(clusterId)) throw unfit('cluster');
  const rank = agendaRanks.find((one) => one === (word('rank') ?? 'FIRMS'));
  if (!rank) throw unfit('rank');
  const filter: SheetFilter = {
    ...(clusterId && { clusterId }),
    ...(regionCode && { regionCode }),
    ...(sectorCode && { sectorCode }),
    ...(valueChainStep && { valueChainStep }),
  };
  const lang = word('lang');
  return { filter, rank, language: lang === 'sw' || lang === 'en' ? lang : language };
}

const unfit = (name: string) => badInput(`"${name}" is not a choice of the agenda.`, `"${name}" si chaguo la ajenda.`);

function send(reply: FastifyReply, { name, type, body }: { name: string; type: string; body: string | Buffer }): FastifyReply {
  return reply
    .headers({
      'content-type': type,
      'content-disposition': `attachment; filename="kongano-agenda.${name}"`,
      'cache-control': 'private, no-store',
    })
    .send(body);
}
