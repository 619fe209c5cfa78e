import { createHmac } from 'node:crypto';
import { sha256 } from '../testing/library';
import { createCursorSeal } from './cursor';
import { PlanRefusal } from './refusal';

const seal = createCursorSeal('secret', sha256);
const sealedByNode = (secret: string, context: string, payload: string) =>
  Buffer.from(
    createHmac('sha256', secret)
      .update(context + payload)
      .digest('hex')
      .slice(0, 32) + payload,
  ).toString('base64');

test('the tag is HMAC-SHA-256 as others compute it, for short and long secrets', () => {
  for (const secret of ['secret', 'x'.repeat(64), 'x'.repeat(65), 'é'.repeat(100)]) {
    expect(createCursorSeal(secret, sha256).open('list ', sealedByNode(secret, 'list ', '["a", null]'))).toEqual(['a', null]);
  }
});

test('text of any script survives', () => {
  expect(seal.open('', sealedByNode('secret', '', '["Ümit ‏🜲"]'))).toEqual(['Ümit ‏🜲']);
});

test.each(['', 'a', '####', Buffer.from([255, 254, 253]).toString('base64'), sealedByNode('secret', 'other list', '["a"]')])(
  '%p is refused',
  (cursor) => {
    expect(() => seal.open('list', cursor)).toThrow(PlanRefusal);
  },
);
