import { GraphQLError } from 'graphql';
import { notSignedIn } from '../platform/errors';
import { makeLog } from '../platform/log';
import { answerToFault, PlannedData, plannedAnswer, publicAnswer, responseText } from './answers';

const log = makeLog('silent');
const parsed = (text: string): unknown => JSON.parse(text);

describe('the body of a response', () => {
  it('has the text of a plan as it is, and is JSON with errors and extensions around it', () => {
    const data = new PlannedData('{"need":{"title":"Nyundo"}}');
    expect(responseText({ data })).toBe('{"data":{"need":{"title":"Nyundo"}}}');
    const error = new GraphQLError('No such thing.', { extensions: { code: 'NOT_FOUND' }, path: ['need'] });
    expect(parsed(responseText({ data, errors: [error], extensions: { cost: 3 } }))).toEqual({
      errors: [{ message: 'No such thing.', path: ['need'], extensions: { code: 'NOT_FOUND' } }],
      data: { need: { title: 'Nyundo' } },
      extensions: { cost: 3 },
    });
  });

  it('is plain JSON for what graphql-js made', () => {
    expect(parsed(responseText({ data: { viewer: null }, extensions: { cost: 1 } }))).toEqual({
      data: { viewer: null },
      extensions: { cost: 1 },
    });
    expect(parsed(responseText({ data: null, errors: [new GraphQLError('No.')] }))).toEqual({ data: null, errors: [{ message: 'No.' }] });
  });
});

describe('an answer', () => {
  it('of a plan has errors only where something is wrong with it', () => {
    expect(plannedAnswer({ text: '{}', errors: [] })).toEqual({ data: new PlannedData('{}') });
    const error = new GraphQLError('Cannot return null.');
    expect(plannedAnswer({ text: '{}', errors: [error] })).toEqual({ data: new PlannedData('{}'), errors: [error] });
  });

  it('to a refusal says why in the caller’s language', () => {
    const [english, swahili] = (['en', 'sw'] as const).map((language) => answerToFault(notSignedIn(), language, log));
    expect([english?.errors?.[0]?.message, swahili?.errors?.[0]?.message]).toEqual([
      'Sign in to go on.',
      'Ingia kwenye akaunti yako ili kuendelea.',
    ]);
    expect([english?.data, english?.errors?.[0]?.extensions.code]).toEqual([null, 'UNAUTHENTICATED']);
  });

  it.each([
    ['a fault', new Error('password=secret')],
    ['what is no error at all', 'password=secret'],
  ])('to %s tells nothing of its cause but an id', (_what, cause) => {
    const [error] = answerToFault(cause, 'en', log).errors ?? [];
    expect(error?.message).not.toContain('secret');
    expect(error?.extensions).toEqual({ code: 'INTERNAL', id: expect.any(String) });
  });

  it('is made public as a whole, the data untouched', () => {
    const fault = new GraphQLError('down', { originalError: new Error('column x'), path: ['need', 'title'] });
    const answer = publicAnswer({ data: { need: null }, errors: [fault] }, 'en', log);
    expect(answer.data).toEqual({ need: null });
    expect(answer.errors?.map(({ path, extensions }) => [path, extensions.code])).toEqual([[['need', 'title'], 'INTERNAL']]);
    expect(publicAnswer({ data: { need: null } }, 'en', log)).toEqual({ data: { need: null } });
  });
});
