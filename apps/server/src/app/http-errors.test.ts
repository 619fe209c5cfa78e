import type { Log } from '../platform/log';
import { answerToError } from './http-errors';

const silent = { error: () => undefined } as unknown as Log;

describe('the answer to an error before GraphQL', () => {
  it('hides a fault, and logs it', () => {
    const logged = jest.fn();
    const { status, body } = answerToError(new Error('the password is x'), 'en', { error: logged } as unknown as Log);
    expect(status).toBe(500);
    expect(JSON.stringify(body)).not.toContain('password');
    expect(logged).toHaveBeenCalledTimes(1);
  });

  it('says in the caller’s language that there was too much', () => {
    const { status, body } = answerToError(Object.assign(new Error('body'), { statusCode: 413 }), 'sw', silent);
    expect([status, JSON.stringify(body)]).toEqual([413, expect.stringContaining('kubwa mno')]);
  });

  it('logs nothing when a caller went away in the middle of the answer', () => {
    const logged = jest.fn();
    const gone = Object.assign(new Error('Premature close'), { code: 'ERR_STREAM_PREMATURE_CLOSE' });
    expect(answerToError(gone, 'en', { error: logged } as unknown as Log).status).toBe(499);
    expect(logged).not.toHaveBeenCalled();
  });
});
