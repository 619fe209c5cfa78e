import type { MembershipRole, PlatformRole } from '@kongano/domain';
import { type Actor, anonymousActor } from '../../platform/session';
import { type Participants, takesPart, writesFor } from './thread.policy';

const someone = (personId: string, organisationIds: readonly string[] = [], roles: readonly PlatformRole[] = []): Actor => ({
  ...anonymousActor('en'),
  personId,
  roles,
  organisations: organisationIds.map((id) => ({ id, kind: 'FIRM', role: 'MEMBER' as MembershipRole, isVerified: false, regionCode: null })),
});
const thread: Participants = { organisationIds: ['firm', 'institute'], personIds: ['asha'] };

/** Who takes part in the thread above, and for which side they write. */
const table: readonly [string, Actor, boolean, string | null][] = [
  ['nobody', anonymousActor('en'), false, null],
  ['a person of no side', someone('juma'), false, null],
  ['a member of another firm', someone('juma', ['other']), false, null],
  ['a member of the firm', someone('juma', ['firm']), true, 'firm'],
  ['a member of the institute and another', someone('juma', ['other', 'institute']), true, 'institute'],
  ['a member of both', someone('juma', ['institute', 'firm']), true, 'firm'],
  ['the person who is named', someone('asha'), true, null],
  ['a broker', someone('neema', [], ['BROKER']), true, null],
  ['an administrator', someone('neema', [], ['ADMINISTRATOR']), true, null],
  ['a broker who is a member', someone('neema', ['firm'], ['BROKER']), true, 'firm'],
  ['a fund manager', someone('juma', [], ['FUND_MANAGER']), false, null],
  ['a reviewer', someone('juma', [], ['REVIEWER']), false, null],
];

describe('who takes part in a thread', () => {
  it.each(table)('%s', (_who, actor, takes, side) => {
    expect([takesPart(actor, thread), writesFor(actor, thread)]).toEqual([takes, side]);
  });

  it('is nobody but staff where nobody was named', () => {
    const empty: Participants = { organisationIds: [], personIds: [] };
    const taking = table.filter(([, actor]) => takesPart(actor, empty)).map(([who]) => who);
    expect(taking).toEqual(['a broker', 'an administrator', 'a broker who is a member']);
  });
});
