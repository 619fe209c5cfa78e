import type { AddressInfo } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { linkIn, startTestServer, type TestServer } from '../../testing';
import { open, signUp, withCookieOf } from './testing/sign-in';

describe('letters by SMTP', () => {
  const received: ParsedMail[] = [];
  const post = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, _session, done) => {
      simpleParser(stream).then((mail) => {
        received.push(mail);
        done();
      }, done);
    },
  });
  let server: TestServer;
  beforeAll(async () => {
    await new Promise<void>((resolve) => post.listen(0, '127.0.0.1', resolve));
    // A listening server's address is an AddressInfo.
    const { port } = post.server.address() as AddressInfo;
    server = await startTestServer({ SMTP_URL: `smtp://127.0.0.1:${port}`, MAIL_FROM: 'Kongano <no-reply@kongano.example>' });
  }, 60_000);
  afterAll(async () => {
    await server.stop();
    await new Promise<void>((resolve) => post.close(() => resolve()));
  });

  it('arrive as they were written, with a link that works', async () => {
    await signUp(server.anonymous, { email: 'mtumiaji@example.org', language: 'sw', name: 'Zuhura Ng’ombe' });
    for (
      const end = Date.now() + 8_000;
      received.length === 0 && Date.now() < end;
      await new Promise((resolve) => setTimeout(resolve, 30))
    );
    const [mail] = received;
    expect([mail?.subject, mail?.from?.text, mail?.html]).toEqual([
      'Thibitisha barua pepe yako',
      '"Kongano" <no-reply@kongano.example>',
      false,
    ]);
    expect(mail?.text).toContain('Habari Zuhura Ng’ombe,');
    const opened = await open(server.anonymous, linkIn({ body: mail?.text ?? '' }, '/api/auth/verify-email'));
    const browser = withCookieOf(server.anonymous, opened.headers);
    expect(await browser.ask('{ viewer { name } }')).toEqual({ viewer: { name: 'Zuhura Ng’ombe' } });
    expect((await server.pool.query('select 1 from mail')).rowCount).toBe(0);
  });
});
