/** What scripts/lib/checks.mjs tells the browser tests. */
export interface Settings {
  /** A PostgreSQL in which databases may be created. */
  readonly databaseUrl: string;
  readonly chromium: { readonly executablePath: string; readonly args: readonly string[] };
}

/** Reads the settings. Throws a sentence that says how to run these tests. */
export function readSettings(): Settings {
  const { KONGANO_TEST_DATABASE_URL: databaseUrl, KONGANO_CHROMIUM: executablePath, KONGANO_CHROMIUM_ARGS: args = '[]' } = process.env;
  if (!databaseUrl || !executablePath)
    throw new Error('Browser tests need a database and a Chromium: `npm test -- --only=browser` has both.');
  return { databaseUrl, chromium: { executablePath, args: readTexts(args) } };
}

/** Sets them, with what the browser wants besides, for a script that is no test. */
export function keepSettings({ databaseUrl, chromium }: Settings, browserEnvironment: Readonly<Record<string, string>>): void {
  Object.assign(process.env, browserEnvironment, {
    KONGANO_TEST_DATABASE_URL: databaseUrl,
    KONGANO_CHROMIUM: chromium.executablePath,
    KONGANO_CHROMIUM_ARGS: JSON.stringify(chromium.args),
  });
}

function readTexts(json: string): string[] {
  const parsed: unknown = JSON.parse(json);
  return Array.isArray(parsed) ? parsed.map(String) : [];
}

/** The demonstration, loaded once per run and copied for every test file. */
export interface Template {
  readonly database: string;
  readonly dataDir: string;
}

/** Jest's workers take over the environment as it is after the global set-up. */
export function keepTemplate(template: Template): void {
  process.env.KONGANO_E2E_TEMPLATE = JSON.stringify(template);
}

export function keptTemplate(): Template {
  const parsed: unknown = JSON.parse(process.env.KONGANO_E2E_TEMPLATE ?? 'null');
  if (typeof parsed !== 'object' || parsed === null || !('database' in parsed) || !('dataDir' in parsed))
    throw new Error('There is no template: jest.e2e.config.cjs makes it in its global set-up.');
  return { database: String(parsed.database), dataDir: String(parsed.dataDir) };
}

/** The environment of the server under test: a machine's own settings (a mail server, a proxy) are not the tests'. */
export function bareEnvironment(): Record<string, string | undefined> {
  return { PATH: process.env.PATH, TMPDIR: process.env.TMPDIR };
}
