import fc from 'fast-check';
import { checkPassword } from './password-rules';
import { hashPassword, verifyPassword } from './passwords';

describe('a password hash', () => {
  it('is known by its password and by no other', async () => {
    const hash = await hashPassword('mvua za masika');
    expect(await verifyPassword('mvua za masika', hash)).toBe(true);
    expect(await verifyPassword('mvua za masikA', hash)).toBe(false);
  });

  it('is argon2id with the costs that OWASP names, salted anew each time', async () => {
    const [first, second] = await Promise.all([hashPassword('mvua za masika'), hashPassword('mvua za masika')]);
    expect(first).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/);
    expect(first).not.toBe(second);
  });

  it('is known however the keyboard composed an accent', async () => {
    expect(await verifyPassword('caf\u0065\u0301 ya asubuhi', await hashPassword('caf\u00e9 ya asubuhi'))).toBe(true);
  });

  it('with costs of earlier days is still known', async () => {
    const old = '$argon2id$v=19$m=1024,t=1,p=1$a29uZ2Fuby10ZXN0LXNhbHQ$Ep8ckBBq7aRKLdA1V6uUfZRjCrpA3Lchnp3YCaNlRUQ';
    expect([await verifyPassword('mazao ya kusini 26', old), await verifyPassword('mazao ya kusini 27', old)]).toEqual([true, false]);
  });

  it.each(['', 'plain', '$2b$10$abcdefghijklmnopqrstuv', '$argon2id$v=19$m=1,t=1$x$y'])('that is none is nobody’s: %p', async (hash) => {
    expect(await verifyPassword('mvua za masika', hash)).toBe(false);
  });
});

describe('a new password', () => {
  it.each([
    ['mvua za masika', null],
    ['Kongano-2026!', null],
    ['ñandú ñandú', null],
    ['short', 'PASSWORD_TOO_SHORT'],
    ['🌾'.repeat(9), 'PASSWORD_TOO_SHORT'],
    ['password1234', 'PASSWORD_TOO_COMMON'],
    ['Tanzania2026!', 'PASSWORD_TOO_COMMON'],
    ['QWERTYUIOP', 'PASSWORD_TOO_COMMON'],
    ['hakunamatata', 'PASSWORD_TOO_COMMON'],
    ['1234567890', 'PASSWORD_TOO_COMMON'],
    ['0754123456', 'PASSWORD_TOO_COMMON'],
    ['abababababab', 'PASSWORD_TOO_COMMON'],
    ['Asha@Example.org', 'PASSWORD_IS_EMAIL'],
  ])('%s is answered with %s', (password, code) => {
    expect(checkPassword(password, 'asha@example.org')?.code ?? null).toBe(code);
  });

  it('may have 10 to 200 characters, however many bytes these are', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'é', '🌾', ' ', '7', 'Z'), { maxLength: 260 }), (characters) => {
        const code = checkPassword(characters.join(''), null)?.code;
        if (characters.length < 10) expect(code).toBe('PASSWORD_TOO_SHORT');
        else if (characters.length > 200) expect(code).toBe('PASSWORD_TOO_LONG');
        else expect([undefined, 'PASSWORD_TOO_COMMON']).toContain(code);
      }),
    );
  });
});
