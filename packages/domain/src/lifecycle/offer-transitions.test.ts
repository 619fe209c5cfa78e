import { now } from '../testing/matrix';
import { offerStatuses } from '../values/postings';
import { decideOffer, type OfferCommand, type OfferFacts, type OfferState, systemOfferFacts } from './offer-lifecycle';

const nobody: OfferFacts = { isAnonymous: false, isStaff: false, ownsOffer: false };
const actors: Readonly<Record<string, OfferFacts>> = {
  anonymous: { isAnonymous: true, isStaff: true, ownsOffer: true },
  stranger: nobody,
  owner: { ...nobody, ownsOffer: true },
  staff: { ...nobody, isStaff: true },
  product: systemOfferFacts,
};
const reason = 'Because';
const commands: readonly OfferCommand[] = [
  { action: 'EDIT' },
  { action: 'DISCARD' },
  { action: 'SUBMIT' },
  { action: 'QUALIFY' },
  { action: 'RETURN', reason },
  { action: 'PUBLISH' },
  { action: 'HOLD', until: '2027-04-01', reason },
  { action: 'RENEW' },
  { action: 'WITHDRAW' },
  { action: 'ARCHIVE' },
  { action: 'MATCH' },
  { action: 'EXPIRE' },
];
/** At its very end, so that it can be renewed as well as expire. */
const offerIn = (status: OfferState['status']): OfferState => ({
  status,
  onHoldUntil: null,
  expiresAt: now,
  renewedAt: null,
  archivedAt: null,
});

test('this is everything that can happen to an offer', () => {
  const happenings = commands.flatMap((command) =>
    offerStatuses.flatMap((status) =>
      Object.entries(actors).flatMap(([actor, facts]) => {
        const decision = decideOffer(command, offerIn(status), facts, now);
        return decision.ok ? [`${actor}: ${command.action} ${status} → ${decision.next.status ?? 'stays'}`] : [];
      }),
    ),
  );
  expect(happenings).toEqual([
    'owner: EDIT DRAFT → stays',
    'staff: EDIT SUBMITTED → stays',
    'staff: EDIT QUALIFYING → stays',
    'owner: EDIT RETURNED → stays',
    'owner: DISCARD DRAFT → stays',
    'owner: SUBMIT DRAFT → SUBMITTED',
    'owner: SUBMIT RETURNED → SUBMITTED',
    'staff: QUALIFY SUBMITTED → QUALIFYING',
    'staff: RETURN SUBMITTED → RETURNED',
    'staff: RETURN QUALIFYING → RETURNED',
    'staff: PUBLISH SUBMITTED → PUBLISHED',
    'staff: PUBLISH QUALIFYING → PUBLISHED',
    'owner: HOLD PUBLISHED → stays',
    'staff: HOLD PUBLISHED → stays',
    'owner: RENEW PUBLISHED → PUBLISHED',
    'owner: RENEW EXPIRED → PUBLISHED',
    'owner: WITHDRAW SUBMITTED → WITHDRAWN',
    'owner: WITHDRAW QUALIFYING → WITHDRAWN',
    'owner: WITHDRAW RETURNED → WITHDRAWN',
    'owner: WITHDRAW PUBLISHED → WITHDRAWN',
    'owner: ARCHIVE EXPIRED → stays',
    'staff: ARCHIVE EXPIRED → stays',
    'owner: ARCHIVE WITHDRAWN → stays',
    'staff: ARCHIVE WITHDRAWN → stays',
    'staff: MATCH PUBLISHED → stays',
    'product: EXPIRE PUBLISHED → EXPIRED',
  ]);
});
