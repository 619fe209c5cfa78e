import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { isIP } from 'node:net';
import path from 'node:path';
import * as v from 'valibot';

const flag = (fallback: boolean) =>
  v.pipe(
    v.optional(v.picklist(['0', '1', 'true', 'false'], 'must be 0 or 1'), fallback ? '1' : '0'),
    v.transform((text) => text === '1' || text === 'true'),
  );
const url = (protocols: readonly string[], example: string) =>
  v.pipe(
    v.string(),
    v.check((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol), `must look like ${example}`),
  );

const list = (text: string): string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
const isAddressRange = (text: string): boolean => {
  const [address = '', bits, ...more] = text.split('/');
  const most = { 4: 32, 6: 128 }[isIP(address)] ?? 0;
  return most > 0 && more.length === 0 && (bits === undefined || (/^[1-9]\d{0,2}$/.test(bits) && Number(bits) <= most));
};

/** Every setting of the server, from the environment. `packages/docs/operations.md` describes each for operators. */
const settings = v.object({
  PORT: v.pipe(
    v.optional(v.string(), '4000'),
    v.regex(/^\d{1,5}$/, 'must be a number between 0 and 65535'),
    v.transform(Number),
    v.maxValue(65535, 'must be a number between 0 and 65535'),
  ),
  HOST: v.optional(v.string(), '0.0.0.0'),
  DATABASE_URL: url(['postgres:', 'postgresql:'], 'postgres://user:password@host:5432/kongano'),
  KONGANO_DATA: v.optional(v.string(), '.kongano'),
  KONGANO_DEMO: flag(true),
  KONGANO_URL: v.optional(url(['http:', 'https:'], 'https://kongano.example.org')),
  KONGANO_SECRET: v.optional(v.pipe(v.string(), v.minLength(32, 'must have at least 32 characters'))),
  KONGANO_ROLE: v.optional(v.picklist(['all', 'api', 'worker'], 'must be all, api or worker'), 'all'),
  KONGANO_WEB: v.optional(v.string()),
  KONGANO_OPERATIONS: v.optional(v.picklist(['trusted', 'open'], 'must be trusted or open')),
  KONGANO_TOKEN_BUDGET: v.pipe(
    v.optional(v.string(), '60000'),
    v.regex(/^[1-9]\d{2,7}$/, 'must be a number of nodes a minute, at least 100'),
    v.transform(Number),
  ),
  KONGANO_TRUSTED_PROXIES: v.pipe(
    v.optional(v.string(), ''),
    v.transform(list),
    v.check((proxies) => proxies.every(isAddressRange), 'must be addresses or ranges, separated by commas, such as 10.0.0.1,172.16.0.0/12'),
  ),
  SMTP_URL: v.optional(url(['smtp:', 'smtps:'], 'smtp://user:password@host:587')),
  MAIL_FROM: v.pipe(
    v.optional(v.string(), 'Kongano <no-reply@kongano.local>'),
    v.regex(/^([^<>]*<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/, 'must look like Kongano <no-reply@kongano.example.org>'),
  ),
  SMS_URL: v.optional(url(['http:', 'https:'], 'https://sms.example.org/send')),
  SMS_TOKEN: v.optional(v.string()),
  SMS_SENDER: v.pipe(
    v.optional(v.string(), 'Kongano'),
    v.regex(/^([A-Za-z0-9 ]{3,11}|\+?\d{3,15})$/, 'must be 3 to 11 letters and digits, or a number'),
  ),
  REDIS_URL: v.optional(url(['redis:', 'rediss:'], 'redis://host:6379')),
  DATABASE_POOLER_URL: v.optional(url(['postgres:', 'postgresql:'], 'postgres://user:password@host:6432/kongano')),
  KONGANO_NAMED_STATEMENTS: v.optional(v.picklist(['0', '1'], 'must be 0 or 1')),
  KONGANO_SLOW_MS: v.pipe(
    v.optional(v.string(), '500'),
    v.regex(/^\d{1,6}$/, 'must be a number of milliseconds, 0 for never'),
    v.transform(Number),
  ),
  KONGANO_EMBEDDINGS_URL: v.optional(url(['http:', 'https:'], 'http://127.0.0.1:8080/v1')),
  KONGANO_EMBEDDINGS_MODEL: v.optional(v.string()),
  KONGANO_EMBEDDINGS_KEY: v.optional(v.string()),
  KONGANO_EMBEDDINGS_TEXTS: v.optional(v.picklist(['public', 'all'], 'must be public or all')),
  KONGANO_EMBEDDINGS_UNRELATED: v.pipe(
    v.optional(v.string(), '0.3'),
    v.regex(/^0(\.\d{1,4})?$/, 'must be a number of at least 0 and below 1'),
    v.transform(Number),
  ),
  OTEL_EXPORTER_OTLP_ENDPOINT: v.optional(url(['http:', 'https:'], 'http://collector:4318')),
  LOG_LEVEL: v.optional(v.picklist(['debug', 'info', 'warn', 'error', 'silent'], 'must be debug, info, warn, error or silent'), 'info'),
});

/** An endpoint that makes vectors of texts. */
export interface EmbeddingSettings {
  /** Without a slash at the end. */
  readonly url: string;
  readonly model: string;
  readonly key: string | undefined;
  /** What it is told: published texts that anybody may read, or all that are published. */
  readonly texts: 'public' | 'all';
  /** Cosine that texts have under the model that have nothing to do with each other. */
  readonly unrelated: number;
}

/** Where text messages are handed over. */
export interface SmsSettings {
  readonly url: string;
  readonly token: string | undefined;
  /** Name or number that telephones show. */
  readonly sender: string;
}

export interface Config {
  readonly port: number;
  readonly host: string;
  readonly databaseUrl: string;
  /** A PgBouncer in transaction mode before that database; migrations, jobs and live hints go past it. */
  readonly poolerUrl: string | undefined;
  /** Whether connections keep the planner's statements prepared. */
  readonly namesStatements: boolean;
  /** A statement that takes longer is explained in the log; 0 for never. */
  readonly slowMs: number;
  readonly embeddings: EmbeddingSettings | undefined;
  /** Where an OpenTelemetry collector takes spans. */
  readonly tracesUrl: string | undefined;
  /** Folder for uploaded files and the generated secret. */
  readonly dataDir: string;
  /** The demonstration: sample data, open mailbox page, introspection. */
  readonly isDemo: boolean;
  /** Where people reach this server, without a slash at the end. */
  readonly publicUrl: string;
  readonly isSecure: boolean;
  readonly secret: string;
  readonly role: 'all' | 'api' | 'worker';
  readonly webDir: string;
  /** `trusted`: who brings no access token may send only what the web's own pages send; `open`: anybody may send any text. */
  readonly operations: 'trusted' | 'open';
  /** Nodes that one access token may ask for in a minute. */
  readonly tokenBudget: number;
  readonly trustedProxies: readonly string[];
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string;
  readonly sms: SmsSettings | undefined;
  readonly redisUrl: string | undefined;
  readonly logLevel: string;
}

/** A setting that cannot be used; its message is one sentence for the operator. */
export class SettingError extends Error {}

/** Reads the settings. Throws {@link SettingError} naming the first wrong one. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = v.safeParse(settings, given);
  if (!parsed.success) throw new SettingError(explain(parsed.issues[0]));
  const s = parsed.output;
  if (s.DATABASE_POOLER_URL && s.KONGANO_DEMO) throw new SettingError('KONGANO_DEMO must be 0 where DATABASE_POOLER_URL is set.');
  const publicUrl = (s.KONGANO_URL ?? `http://localhost:${s.PORT}`).replace(/\/+$/, '');
  const dataDir = path.resolve(s.KONGANO_DATA);
  return {
    port: s.PORT,
    host: s.HOST,
    databaseUrl: s.DATABASE_URL,
    poolerUrl: s.DATABASE_POOLER_URL,
    namesStatements: s.KONGANO_NAMED_STATEMENTS === undefined ? s.DATABASE_POOLER_URL === undefined : s.KONGANO_NAMED_STATEMENTS === '1',
    slowMs: s.KONGANO_SLOW_MS,
    embeddings: embeddingsOf(s),
    tracesUrl: s.OTEL_EXPORTER_OTLP_ENDPOINT,
    dataDir,
    isDemo: s.KONGANO_DEMO,
    publicUrl,
    isSecure: publicUrl.startsWith('https:'),
    secret: s.KONGANO_SECRET ?? keptSecret(dataDir),
    role: s.KONGANO_ROLE,
    webDir: path.resolve(s.KONGANO_WEB ?? path.join(__dirname, '../../../../web/dist')),
    operations: s.KONGANO_OPERATIONS ?? (s.KONGANO_DEMO ? 'open' : 'trusted'),
    tokenBudget: s.KONGANO_TOKEN_BUDGET,
    trustedProxies: s.KONGANO_TRUSTED_PROXIES,
    smtpUrl: s.SMTP_URL,
    mailFrom: s.MAIL_FROM,
    sms: s.SMS_URL ? { url: s.SMS_URL, token: s.SMS_TOKEN, sender: s.SMS_SENDER } : undefined,
    redisUrl: s.REDIS_URL,
    logLevel: s.LOG_LEVEL,
  };
}

function embeddingsOf(s: v.InferOutput<typeof settings>): EmbeddingSettings | undefined {
  const { KONGANO_EMBEDDINGS_URL: given, KONGANO_EMBEDDINGS_MODEL: model } = s;
  if (!given && !model) return undefined;
  if (!given) throw new SettingError('KONGANO_EMBEDDINGS_URL is missing: KONGANO_EMBEDDINGS_MODEL is set.');
  if (!model) throw new SettingError('KONGANO_EMBEDDINGS_MODEL is missing: KONGANO_EMBEDDINGS_URL is set.');
  return {
    url: given.replace(/\/+$/, ''),
    model,
    key: s.KONGANO_EMBEDDINGS_KEY,
    texts: s.KONGANO_EMBEDDINGS_TEXTS ?? (isLoopback(new URL(given).hostname) ? 'all' : 'public'),
    unrelated: s.KONGANO_EMBEDDINGS_UNRELATED,
  };
}

/** This machine: what is sent there leaves it not. */
const isLoopback = (host: string): boolean => host === 'localhost' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host);

function explain(issue: v.BaseIssue<unknown>): string {
  const name = String(issue.path?.[0]?.key ?? 'A setting');
  const sentence = issue.received === 'undefined' ? 'is missing' : issue.message.startsWith('must') ? issue.message : 'is not valid';
  return `${name} ${sentence}.`;
}

/** A secret made on the first start and kept with the data, so that cursors and sessions survive a restart. */
function keptSecret(dataDir: string): string {
  const file = path.join(dataDir, 'secret');
  if (!existsSync(file)) {
    mkdirSync(dataDir, { recursive: true });
    writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' });
  }
  return readFileSync(file, 'utf8').trim();
}

/** A secret for one purpose, so that no two uses share a key. */
export function secretFor(config: Config, purpose: string): string {
  return createHash('sha256').update(`${purpose}:${config.secret}`).digest('hex');
}
