import type { IncomingHttpHeaders } from 'node:http';
import { Readable } from 'node:stream';
import { fileLimits, type Language, type ProblemCode, problemText } from '@kongano/domain';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { badInput, notFound, notSignedIn, Refusal, readingToken } from '../errors';
import { isUuid } from '../ids';
import type { Openings } from '../reading';
import { bearerOf, type SessionReader } from '../session';
import { TooLarge } from './blobs';
import { byteRange } from './byte-range';
import { isShown } from './file-type';
import type { Files } from './files.service';

export interface FileRouteParts {
  readonly files: Files;
  readonly openings: Openings;
  readonly sessions: SessionReader;
  readonly isCrossSite: (headers: IncomingHttpHeaders) => boolean;
  readonly languageOf: (headers: IncomingHttpHeaders) => Language;
}

const MEGABYTE = 1024 * 1024;
const statuses: Readonly<Partial<Record<ProblemCode, number>>> = {
  FILE_TOO_LARGE: 413,
  FILE_TYPE_REFUSED: 415,
  FILE_KIND_MISMATCH: 415,
  PICTURE_UNREADABLE: 415,
};

/** `POST /files` takes one file as the raw body, with an id of the sender's in `x-file-id` once however often it is sent; `GET /files/:id` gives it to those who may see what it belongs to. */
export function addFileRoutes(http: FastifyInstance, parts: FileRouteParts): void {
  void http.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, body, done) => done(null, body));
    scope.post('/files', (request, reply) => receive(parts, request, reply));
  });
  http.get<{ Params: { id: string } }>('/files/:id', (request, reply) => give(parts, request, reply));
}

async function receive({ files, sessions, isCrossSite, languageOf }: FileRouteParts, request: FastifyRequest, reply: FastifyReply) {
  const language = languageOf(request.headers);
  const refuse = (code: ProblemCode, limit?: number) =>
    reply.code(statuses[code] ?? 422).send({ code, message: problemText(code, language, limit === undefined ? {} : { limit }) });
  if (bearerOf(request.headers) === null && isCrossSite(request.headers))
    throw new Refusal('FORBIDDEN', { en: 'Files from other sites are refused.', sw: 'Mafaili kutoka tovuti nyingine hayapokelewi.' });
  const { personId, token } = await sessions.actorOf(request.headers, language);
  if (personId === null) throw notSignedIn();
  if (token?.canWrite === false) throw readingToken();
  const id = idOf(request.headers);
  const tooLarge = () => refuse('FILE_TOO_LARGE', fileLimits.perFile / MEGABYTE);
  if (Number(request.headers['content-length'] ?? 0) > fileLimits.perFile) return tooLarge();
  try {
    const body = request.body instanceof Readable ? request.body : Readable.from([]);
    const blob = await files.blobs.receive(body, fileLimits.perFile);
    const declared = request.headers['content-type'] ?? '';
    const kept = await files.keep({ id, ownerId: personId, name: nameOf(request.headers), declared, blob });
    return kept.ok ? reply.code(201).send(kept.file) : refuse(kept.code, kept.limit);
  } catch (error) {
    if (error instanceof TooLarge) return tooLarge();
    throw error;
  }
}

/** The id that the sender made, if any: sent again with it, the file that is there is given. */
function idOf(headers: IncomingHttpHeaders): string | undefined {
  const given = headers['x-file-id'];
  if (given === undefined) return undefined;
  if (typeof given === 'string' && isUuid(given)) return given.toLowerCase();
  throw badInput('The id of a file is a UUID.', 'Kitambulisho cha faili ni UUID.');
}

/** The header carries the name percent-encoded, because headers know no letters beyond Latin ones. */
function nameOf(headers: IncomingHttpHeaders): string {
  const given = String(headers['x-file-name'] ?? '');
  try {
    return decodeURIComponent(given);
  } catch {
    return given;
  }
}

async function give(
  { files, openings, sessions, languageOf }: FileRouteParts,
  request: FastifyRequest<{ Params: { id: string } }>,
  reply: FastifyReply,
) {
  const { id } = request.params;
  const actor = await sessions.actorOf(request.headers, languageOf(request.headers));
  const file = isUuid(id) ? await files.readable(actor, id) : null;
  if (!file) throw notFound();
  openings.tell(actor, 'file', id);
  const range = byteRange(request.headers.range, file.size);
  void reply.headers({
    'content-type': file.contentType.startsWith('text/') ? `${file.contentType}; charset=utf-8` : file.contentType,
    'content-disposition': `${isShown(file.contentType) ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(file.name)}`,
    'content-security-policy': 'sandbox',
    'cache-control': 'private, max-age=3600',
    'accept-ranges': 'bytes',
  });
  if (range === 'unsatisfiable') return reply.code(416).header('content-range', `bytes */${file.size}`).send();
  if (range === null) return reply.header('content-length', file.size).send(files.open(file.sha256));
  void reply.code(206).header('content-range', `bytes ${range.start}-${range.end}/${file.size}`);
  return reply.header('content-length', range.end - range.start + 1).send(files.open(file.sha256, range));
}
