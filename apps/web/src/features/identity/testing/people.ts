import type { Viewer } from '../../../lib/viewer';
import { answerNetwork, type Network, type SentCall } from '../../../testing/network';
import { aViewer } from '../../../testing/viewers';
import { forgetDemo } from '../hooks/use-demo';

export const viewerData = (viewer: Viewer | null): unknown => ({ viewer: viewer && { __typename: 'Viewer', ...viewer } });

/** A server at which a person is signed in, or nobody; anything else it answers is told by the test. */
export function serve(viewer: Viewer | null, { routes, operations }: Network = {}): SentCall[] {
  forgetDemo();
  return answerNetwork({ ...(routes && { routes }), operations: { Shell: () => viewerData(viewer), ...operations } });
}

export const region = { __typename: 'Term', scheme: 'REGION', code: 'TZ-23', titleEn: 'Singida', titleSw: 'Singida' };

export const regions = (): unknown => ({
  terms: { __typename: 'TermConnection', edges: [{ __typename: 'TermEdge', cursor: 'a', node: region }] },
});

/** An organisation as its page reads it; a test states only what matters to it. */
export function anOrganisation(changes: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> {
  return {
    __typename: 'Organisation',
    id: 'o1',
    kind: 'FIRM',
    name: 'Singida Oils',
    summaryEn: 'Presses sunflower oil',
    summarySw: 'Hukamua mafuta ya alizeti',
    size: 'SMALL',
    region,
    council: null,
    website: 'https://oils.co.tz/',
    rorId: null,
    womenOwned: true,
    youthOwned: false,
    isVerified: false,
    verifiedAt: null,
    createdAt: '2026-11-01T08:00:00Z',
    version: 3,
    viewerIsMember: true,
    viewerIsOwner: true,
    clusters: [{ __typename: 'Cluster', id: 'c1', slug: 'singida-sunflower', nameEn: 'Singida Sunflower', nameSw: 'Alizeti Singida' }],
    memberships: [aMember('m1', aViewer().id, 'Asha Juma', 'OWNER'), aMember('m2', 'p2', 'Neema Mushi', 'MEMBER')],
    invitations: [{ __typename: 'Invitation', id: 'i1', email: 'juma@example.org', role: 'MEMBER', expiresAt: '2026-12-08T08:00:00Z' }],
    ...changes,
  };
}

export function aMember(id: string, personId: string, name: string, role: 'OWNER' | 'MEMBER'): object {
  const person = { __typename: 'Person', id: personId, name, headline: null };
  return { __typename: 'Membership', id, role, since: '2026-11-01T08:00:00Z', person };
}

const noWork = { totalCount: 0, edges: [], pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null } };

/** Needs and offers of an organisation: none, unless told. */
export const workOf = (needs: object = {}, offers: object = {}): unknown => ({
  organisation: {
    __typename: 'Organisation',
    id: 'o1',
    needs: { __typename: 'NeedConnection', ...noWork, ...needs },
    offers: { __typename: 'OfferConnection', ...noWork, ...offers },
  },
});

export const payload = (name: string, rest: object = {}): unknown => ({
  [name]: { __typename: 'Payload', organisation: null, invitation: null, problems: [], ...rest },
});

export const problem = (field: string | null, message: string): object => ({ __typename: 'Problem', code: 'WRONG_FORM', field, message });
