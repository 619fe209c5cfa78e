import {
  awaitsFirm,
  checkNeedLimits,
  decideNeed,
  missingForSubmission,
  type NeedCommand,
  type NeedFacts,
  systemNeedFacts,
} from '@kongano/domain';
import { type Actor, isSignedIn, isStaff } from '../../platform/session';
import type { Tx } from '../../platform/use-case';
import { type NamedCode, ownsPosting, type PostingDefinition, type PostingWork } from '../postings';
import { askFirm } from './capture/confirmation.rows';
import { NeedEntity } from './need.entity';
import { eventsOf } from './need.events';

const blank = (): Partial<NeedEntity> => ({
  title: '',
  language: 'en',
  partnerSought: [],
  partnershipTypes: [],
  fieldCodes: [],
  keywords: [],
  sdgs: [],
  mustHaves: [],
  visibility: 'PUBLIC',
  translatedWords: '',
});

/** What the lifecycle asks of the actor, beside what it reads from the need. */
export const actorFacts = (actor: Actor, ownsNeed: boolean, cosigningOrganisationIds: readonly string[]): NeedFacts => ({
  isAnonymous: !isSignedIn(actor),
  isStaff: isStaff(actor),
  ownsNeed,
  verifiedFirmIds: actor.organisations.filter(({ kind, isVerified }) => kind === 'FIRM' && isVerified).map(({ id }) => id),
  cosigningOrganisationIds,
});

async function factsOf({ manager, actor }: Tx, need: NeedEntity): Promise<NeedFacts> {
  const own = actor.organisations.map(({ id }) => id);
  const cosigns = await manager.query<{ organisation_id: string }[]>(
    'select organisation_id from need_cosign where need_id = $1 and organisation_id = any($2::uuid[])',
    [need.id, own],
  );
  return actorFacts(
    actor,
    ownsPosting(actor, need),
    cosigns.map((row) => row.organisation_id),
  );
}

/** A council is named within its region, so either may make the other wrong. */
const councilOf = ({ council, regionCode }: NeedEntity): NamedCode[] =>
  council && regionCode
    ? [{ scheme: 'COUNCIL', field: 'council', code: council.includes('/') ? council : `${regionCode}/${council}` }]
    : [];

const codes = ({ sectorCode, fieldCodes, regionCode, council }: Partial<NeedEntity>, next: NeedEntity): NamedCode[] => [
  ...(sectorCode ? [{ scheme: 'SECTOR' as const, field: 'sectorCode', code: sectorCode }] : []),
  ...(fieldCodes ?? []).map((code, at) => ({ scheme: 'FIELD' as const, field: `fieldCodes.${at}`, code })),
  ...(regionCode ? [{ scheme: 'REGION' as const, field: 'regionCode', code: regionCode }] : []),
  ...(regionCode || council ? councilOf(next) : []),
];

export const needDefinition: PostingDefinition<NeedEntity, NeedCommand, NeedFacts> = {
  subject: 'NEED',
  table: 'need',
  entity: NeedEntity,
  blank,
  factsOf,
  systemFacts: systemNeedFacts,
  decide: (command, need, facts, now) => decideNeed(command, { ...need, awaitsFirm: awaitsFirm(need) }, facts, now),
  limits: checkNeedLimits,
  missing: missingForSubmission,
  codes,
  teaser: (need) => [need.title, need.keywords.join(', ')],
  detail: (need) => [need.problem, need.background],
  told: (need) => [
    ...[need.title, need.problem, need.background, need.tried, need.niceToHaves, need.wantedSolutions, need.unwantedSolutions, need.gives],
    ...[need.quantity, need.constraints, need.keywords.join(', '), need.mustHaves.map(({ metric }) => metric).join('. ')],
  ],
  alsoDo: async (tx, need, verb) => {
    if (verb === 'submitted') await askFirm(tx, need);
  },
  captured: (personId) => ({ capturedBy: personId }),
  announce: eventsOf,
};

export type NeedWork = PostingWork<NeedEntity, NeedCommand, NeedFacts>;
