import { faultOf } from './faults';

describe('a fault', () => {
  it('has the code, the words and the number that the server gave', () => {
    const error = { errors: [{ message: 'Hitilafu', extensions: { code: 'INTERNAL', id: '0198' } }] };
    expect(faultOf(error)).toEqual({ code: 'INTERNAL', message: 'Hitilafu', id: '0198' });
  });

  it.each([new TypeError('Failed to fetch'), null, undefined, 'oops', { errors: 'no list' }, { errors: [] }])(
    'without an answer is of the network: %p',
    (error) => {
      expect(faultOf(error)).toEqual({ code: 'NETWORK' });
    },
  );

  it('without a code is internal', () => expect(faultOf({ errors: [{}] }).code).toBe('INTERNAL'));
});
