import assert from 'node:assert/strict';
import { it } from 'node:test';
import { printMatchLifecycle } from './match-lifecycle.mjs';

const row = {
  action: 'PARK',
  from: ['INTRODUCED'],
  to: 'PARKED',
  by: ['STAFF'],
  needs: ['UNTIL', 'REASON'],
  due: 'GIVEN',
  tells: [],
  readBy: 'SIDES',
};
const domain = {
  matchTransitions: [
    row,
    {
      ...row,
      action: 'UNPARK',
      from: ['PARKED'],
      to: undefined,
      back: true,
      by: ['STAFF', 'SYSTEM'],
      needs: [],
      due: 2,
      tells: [{ news: 'MATCH_AWAKE', whom: 'OWNER' }],
      readBy: 'STAFF',
    },
  ],
  matchMovers: { INTRODUCED: 'SIDES', PARKED: 'NOBODY' },
  isOpenMatch: () => true,
  silenceBeforeEscalation: 2,
};

it('says of each step who, from where, to where, what it needs, its day and whom it tells', () => {
  const page = printMatchLifecycle(domain);
  assert.match(
    page,
    /\| `PARK` \| INTRODUCED \| PARKED \| broker \| a day, within a year, a reason \| the day that is given \| – \| the sides too \|/,
  );
  assert.match(
    page,
    /\| `UNPARK` \| PARKED \| where it was left \| broker, Kongano \| – \| 2 working days \| its broker \(`MATCH_AWAKE`\) \| staff \|/,
  );
  assert.match(page, /\| INTRODUCED \| the sides \| yes \|/);
  assert.doesNotMatch(page, /undefined|null/);
});
