import { refuse, refuseLike, refuseTooMany } from './auth-answers';

describe('refusals of sign-in', () => {
  it('name every problem in the language of the caller, the first one up front', () => {
    const { status, body } = refuse('sw', 422, [
      { code: 'PASSWORD_TOO_SHORT', field: 'password', limit: 10 },
      { code: 'EMAIL_INVALID', field: 'email' },
    ]);
    expect(status).toBe(422);
    expect(body).toMatchObject({
      code: 'PASSWORD_TOO_SHORT',
      message: 'Chagua nywila yenye angalau herufi 10. Sentensi fupi inafaa.',
      problems: [{ field: 'password' }, { field: 'email', code: 'EMAIL_INVALID' }],
    });
  });

  it('stand for what better-auth says, and for what it may say one day', () => {
    const codeOf = (status: number, code: unknown) => Reflect.get(Object(refuseLike('en', status, code).body), 'code');
    expect(codeOf(401, 'INVALID_EMAIL_OR_PASSWORD')).toBe('EMAIL_OR_PASSWORD_WRONG');
    expect(codeOf(400, 'INVALID_TOKEN')).toBe('LINK_OVER');
    expect(codeOf(401, 'SOMETHING_NEW')).toBe('SESSION_OVER');
    expect(codeOf(400, undefined)).toBe('WRONG_FORM');
  });

  it('say how long to wait in minutes, and to programs in seconds', () => {
    expect(refuseTooMany('en', 61)).toMatchObject({
      status: 429,
      headers: { 'retry-after': '61' },
      body: { message: 'There were too many tries. Wait 2 min, then try again.' },
    });
  });
});
