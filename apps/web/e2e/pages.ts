/** Who looks at a page: nobody who is signed in, or one of the demonstration's accounts. */
export const lookers = ['anonymous', 'firm', 'researcher', 'broker', 'facilitator', 'officer', 'admin'] as const;
export type Looker = (typeof lookers)[number];

/** Things of the demonstration that pages are about. */
export interface Things {
  readonly need: string;
  /** A need of the firm that is not finished. */
  readonly draft: string;
  readonly offer: string;
  readonly cluster: string;
  /** The cluster that the facilitator cares for. */
  readonly facilitated: string;
  readonly match: string;
  /** A plan for many needs and offers at once. */
  readonly batch: string;
  readonly project: string;
  readonly firm: string;
  readonly institution: string;
  /** The researcher themselves. */
  readonly person: string;
}

export interface PageEntry {
  readonly name: string;
  readonly path: (things: Things) => string;
  readonly lookers: readonly Looker[];
}

const everybody = lookers;
/** The four ways to look at one thing: as nobody, its owner, somebody else and staff. */
const fourWays = ['anonymous', 'firm', 'researcher', 'broker'] as const;

/** Every page, once per person who sees something else on it. */
export const pages: readonly PageEntry[] = [
  { name: 'home', path: () => '/', lookers: everybody },
  { name: 'needs', path: () => '/needs', lookers: fourWays },
  { name: 'research agenda', path: () => '/agenda', lookers: ['anonymous', 'firm'] },
  { name: 'my needs', path: () => '/needs?mine=1', lookers: ['firm'] },
  { name: 'need', path: ({ need }) => `/needs/${need}`, lookers: fourWays },
  { name: 'new need', path: () => '/needs/new', lookers: ['anonymous', 'firm'] },
  { name: 'need, edited', path: ({ draft }) => `/needs/${draft}/edit`, lookers: ['firm'] },
  ...[2, 3, 4, 5, 6].map((step) => ({
    name: `need, edited, step ${step}`,
    path: ({ draft }: Things) => `/needs/${draft}/edit?step=${step}`,
    lookers: ['firm'] as const,
  })),
  { name: 'draft', path: ({ draft }) => `/needs/${draft}`, lookers: ['firm'] },
  { name: 'need, edited by staff', path: ({ need }) => `/needs/${need}/edit`, lookers: ['broker'] },
  { name: 'need, sent', path: ({ need }) => `/needs/${need}/sent`, lookers: ['firm'] },
  { name: 'offers for a need', path: ({ need }) => `/needs/${need}/matches`, lookers: ['firm', 'broker'] },
  { name: 'experts for a need', path: ({ need }) => `/needs/${need}/matches?by=PERSON`, lookers: ['firm', 'broker'] },
  { name: 'organisations for a need', path: ({ need }) => `/needs/${need}/matches?by=ORGANISATION`, lookers: ['broker'] },
  { name: 'person', path: ({ person }) => `/people/${person}`, lookers: ['anonymous', 'firm', 'researcher', 'broker'] },
  { name: 'needs for an institution', path: ({ institution }) => `/organisations/${institution}/matches`, lookers: ['firm', 'researcher'] },
  { name: 'all cases', path: () => '/desk/cases', lookers: ['broker'] },
  { name: 'board of all cases', path: () => '/desk/cases?board=1', lookers: ['broker'] },
  { name: 'workload', path: () => '/desk/workload', lookers: ['broker'] },
  { name: 'needs without an answer', path: () => '/desk/unanswered', lookers: ['firm', 'broker'] },
  { name: 'match many at once', path: () => '/batch', lookers: ['broker'] },
  { name: 'plan of a batch', path: ({ batch }) => `/batch/${batch}`, lookers: ['broker'] },
  { name: 'what was learned', path: () => '/desk/learned', lookers: ['broker', 'admin'] },
  { name: 'need that is not there', path: () => '/needs/01a20ae4-cf10-7741-b594-5aea1e82fcc8', lookers: ['anonymous'] },
  { name: 'offers', path: () => '/offers', lookers: fourWays },
  { name: 'offer', path: ({ offer }) => `/offers/${offer}`, lookers: fourWays },
  { name: 'new offer', path: () => '/offers/new', lookers: ['anonymous', 'researcher'] },
  { name: 'offer, edited', path: ({ offer }) => `/offers/${offer}/edit`, lookers: ['researcher', 'broker'] },
  { name: 'offer, sent', path: ({ offer }) => `/offers/${offer}/sent`, lookers: ['researcher'] },
  { name: 'needs for an offer', path: ({ offer }) => `/offers/${offer}/matches`, lookers: ['researcher', 'broker'] },
  { name: 'clusters', path: () => '/clusters', lookers: ['anonymous', 'broker'] },
  { name: 'cluster', path: ({ cluster }) => `/clusters/${cluster}`, lookers: ['anonymous', 'firm', 'broker'] },
  { name: 'cluster, edited', path: ({ cluster }) => `/clusters/${cluster}/edit`, lookers: ['broker'] },
  { name: 'own cluster', path: ({ facilitated }) => `/clusters/${facilitated}`, lookers: ['facilitator'] },
  { name: 'own cluster, edited', path: ({ facilitated }) => `/clusters/${facilitated}/edit`, lookers: ['facilitator'] },
  { name: 'new cluster', path: () => '/clusters/new', lookers: ['facilitator', 'broker'] },
  { name: 'organisations', path: () => '/organisations', lookers: ['anonymous', 'officer', 'broker'] },
  { name: 'organisation', path: ({ firm }) => `/organisations/${firm}`, lookers: [...fourWays, 'admin'] },
  { name: 'organisation, edited', path: ({ firm }) => `/organisations/${firm}/edit`, lookers: ['firm'] },
  { name: 'new organisation', path: () => '/organisations/new', lookers: ['firm'] },
  { name: 'institution', path: ({ institution }) => `/organisations/${institution}`, lookers: ['researcher'] },
  { name: 'welcome', path: () => '/welcome', lookers: ['anonymous', 'firm'] },
  { name: 'desk', path: () => '/desk', lookers: ['anonymous', 'firm', 'broker', 'admin'] },
  ...['returned', 'unmatched', 'toIntroduce', 'introduced', 'toVerify', 'overdue'].map((view) => ({
    name: `desk, ${view}`,
    path: () => `/desk?view=${view}`,
    lookers: ['broker'] as const,
  })),
  { name: 'case on the desk', path: ({ match }) => `/desk?view=introduced&case=match:${match}`, lookers: ['broker'] },
  { name: 'match', path: ({ match }) => `/matches/${match}`, lookers: ['firm', 'researcher', 'broker', 'officer'] },
  { name: 'check a receipt', path: () => '/verify', lookers: ['anonymous', 'firm'] },
  { name: 'receipt that is not there', path: () => `/verify/${'0'.repeat(64)}`, lookers: ['anonymous'] },
  { name: 'projects', path: () => '/projects', lookers: ['anonymous', 'firm', 'broker', 'officer'] },
  { name: 'project', path: ({ project }) => `/projects/${project}`, lookers: fourWays },
  { name: 'settings', path: () => '/settings', lookers: everybody },
  { name: 'notifications', path: () => '/notifications', lookers: ['firm', 'broker'] },
  { name: 'letters', path: () => '/settings/notifications', lookers: ['anonymous', 'firm'] },
  { name: 'sign in', path: () => '/sign-in', lookers: ['anonymous'] },
  { name: 'sign up', path: () => '/sign-up', lookers: ['anonymous'] },
  { name: 'verify the address', path: () => '/verify-email', lookers: ['anonymous'] },
  { name: 'forgotten password', path: () => '/forgot-password', lookers: ['anonymous'] },
  { name: 'new password', path: () => '/reset-password?token=a-token-that-opens-nothing', lookers: ['anonymous'] },
  { name: 'invitation that is over', path: () => '/invitations/a-token-that-opens-nothing', lookers: ['anonymous', 'firm'] },
  { name: 'confirmation that is over', path: () => '/confirm/a-token-that-opens-nothing', lookers: ['anonymous'] },
  { name: 'answer that is over', path: () => '/answer/a-token-that-opens-nothing', lookers: ['anonymous'] },
  { name: 'first administrator', path: () => '/setup', lookers: ['anonymous'] },
  { name: 'mailbox', path: () => '/mailbox', lookers: ['anonymous', 'firm'] },
  { name: 'no such page', path: () => '/nothing-here', lookers: ['anonymous', 'firm'] },
];
