import { QueryFailedError } from 'typeorm';
import { makeLog } from './log';

const written = (write: (log: ReturnType<typeof makeLog>) => void): Record<string, unknown> => {
  let text = '';
  const destination = {
    write(line: string) {
      text += line;
    },
  };
  write(makeLog('info', destination));
  return JSON.parse(text);
};

describe('the log', () => {
  it('tells of a failed statement without the values it was sent with', () => {
    const cause = Object.assign(new Error('duplicate key'), { code: '23505', detail: 'Key (body)=(Siri yetu) already exists.' });
    const line = written((log) => log.error({ err: new QueryFailedError('insert into message', ['Siri yetu'], cause) }, 'a fault'));
    expect(line).toMatchObject({ msg: 'a fault', err: { code: '23505', query: 'insert into message', stack: expect.any(String) } });
    expect(JSON.stringify(line)).not.toContain('Siri yetu');
  });

  it('hides passwords, tokens and cookies', () => {
    const line = written((log) => log.info({ form: { password: 'a', token: 'b' }, req: { headers: { cookie: 'c', authorization: 'd' } } }));
    expect(line).toMatchObject({
      form: { password: '[hidden]', token: '[hidden]' },
      req: { headers: { cookie: '[hidden]', authorization: '[hidden]' } },
    });
  });
});
