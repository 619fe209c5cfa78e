import { devicesIn } from './session-list';

const session = (id: string, rest: object = {}): object => ({ id, token: `t-${id}`, createdAt: '2026-11-20T08:00:00Z', ...rest });

describe('the list of devices', () => {
  it('begins with this one, then the one used last', () => {
    const list = devicesIn([
      session('old', { updatedAt: '2026-11-21T08:00:00Z' }),
      session('new', { updatedAt: '2026-11-23T08:00:00Z' }),
      session('this', { isCurrent: true }),
    ]);
    expect(list.map(({ id }) => id)).toEqual(['this', 'new', 'old']);
  });

  it('knows nothing of what the server does not say', () => {
    expect(devicesIn([session('a', { ipAddress: '', userAgent: 7 })])[0]).toMatchObject({
      ipAddress: null,
      userAgent: null,
      isCurrent: false,
      updatedAt: '2026-11-20T08:00:00Z',
    });
  });

  it.each([null, {}, 'x', [null, 7, {}, { id: 'a', token: 't' }]])('leaves out what is no session: %j', (data) =>
    expect(devicesIn(data)).toEqual([]),
  );
});
