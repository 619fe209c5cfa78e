import 'reflect-metadata';
import { anonymousActor } from '../session';
import { SessionStatements } from './session-statements';
import { viewerScope } from './viewer-scope';

describe('a plan’s statement with the session', () => {
  const statements = new SessionStatements((parameter) => `select s::text from session s where token = ${parameter}`);

  it('reads both in one row, the token behind the plan’s own values', () => {
    const { text } = statements.of({ name: 'plan_1', text: 'select $1::int "data"' }, 1);
    expect(text).toBe('select (select s::text from session s where token = $2::text) "session", (select $1::int "data") "data"');
  });

  it('is made once for a plan, so that connections keep it prepared under one name', () => {
    const plan = { name: 'plan_1', text: 'select 1 "data"' };
    const [first, again] = [statements.of(plan, 0), statements.of(plan, 0)];
    expect(again).toBe(first);
    expect(first.name).toMatch(/^with_[0-9a-f]{32}$/);
    expect(statements.of({ ...plan }, 0).name).toBe(first.name);
    expect(statements.of({ name: 'plan_2', text: 'select 2 "data"' }, 0).name).not.toBe(first.name);
  });

  it('has no name where the plan has none, as behind a pooler', () => {
    expect(statements.of({ text: 'select 1 "data"' }, 0)).toEqual({ text: expect.stringContaining('"session"') });
  });
});

describe('row rules in a statement written by hand', () => {
  it('put what they ask of the viewer behind the values that are there', () => {
    const values: unknown[] = ['one'];
    const at = viewerScope({ ...anonymousActor('sw'), personId: 'p1', roles: ['BROKER'] }, values);
    expect([at.scope, at.viewer('personId', 'uuid'), at.viewer('isStaff', 'bool'), values]).toEqual([
      'staff',
      '$2::uuid',
      '$3::bool',
      ['one', 'p1', true],
    ]);
  });
});
