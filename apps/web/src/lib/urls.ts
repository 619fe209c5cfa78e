/** Every address of Kongano, built in one place so that a renamed path is a type error and not a dead link. */

type Query = Record<string, string | number | boolean | readonly string[] | null | undefined>;

/** Adds the parameters that have a value; lists repeat their key. */
export function withQuery(path: string, query: Query = {}): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined || value === null || value === '') continue;
    for (const one of Array.isArray(value) ? value : [value]) parameters.append(name, String(one));
  }
  const text = parameters.toString();
  return text === '' ? path : `${path}?${text}`;
}

const segment = encodeURIComponent;

export const urls = {
  home: () => '/',
  needs: (query?: Query) => withQuery('/needs', query),
  need: (id: string) => `/needs/${segment(id)}`,
  needEdit: (id: string) => `/needs/${segment(id)}/edit`,
  needSent: (id: string) => `/needs/${segment(id)}/sent`,
  needNew: (query?: Query) => withQuery('/needs/new', query),
  needMatches: (id: string, query?: Query) => withQuery(`/needs/${segment(id)}/matches`, query),
  offers: (query?: Query) => withQuery('/offers', query),
  offer: (id: string) => `/offers/${segment(id)}`,
  offerEdit: (id: string) => `/offers/${segment(id)}/edit`,
  offerSent: (id: string) => `/offers/${segment(id)}/sent`,
  offerNew: (query?: Query) => withQuery('/offers/new', query),
  offerMatches: (id: string) => `/offers/${segment(id)}/matches`,
  agenda: (query?: Query) => withQuery('/agenda', query),
  clusters: (query?: Query) => withQuery('/clusters', query),
  cluster: (slug: string) => `/clusters/${segment(slug)}`,
  clusterNew: () => '/clusters/new',
  clusterEdit: (slug: string) => `/clusters/${segment(slug)}/edit`,
  organisations: (query?: Query) => withQuery('/organisations', query),
  organisation: (id: string) => `/organisations/${segment(id)}`,
  organisationEdit: (id: string) => `/organisations/${segment(id)}/edit`,
  organisationNew: (query?: Query) => withQuery('/organisations/new', query),
  welcome: () => '/welcome',
  person: (id: string) => `/people/${segment(id)}`,
  organisationMatches: (id: string) => `/organisations/${segment(id)}/matches`,
  desk: (query?: Query) => withQuery('/desk', query),
  cases: (query?: Query) => withQuery('/desk/cases', query),
  workload: () => '/desk/workload',
  unanswered: (query?: Query) => withQuery('/desk/unanswered', query),
  batches: () => '/batch',
  batch: (id: string) => `/batch/${segment(id)}`,
  matchModels: (query?: Query) => withQuery('/desk/learned', query),
  match: (id: string) => `/matches/${segment(id)}`,
  verify: () => '/verify',
  verifyReceipt: (digest: string) => `/verify/${segment(digest)}`,
  projects: (query?: Query) => withQuery('/projects', query),
  project: (id: string) => `/projects/${segment(id)}`,
  settings: () => '/settings',
  notifications: () => '/notifications',
  notificationSettings: () => '/settings/notifications',
  signIn: (query?: { back?: string }) => withQuery('/sign-in', query),
  signUp: (query?: { back?: string }) => withQuery('/sign-up', query),
  verifyEmail: (query?: { token?: string }) => withQuery('/verify-email', query),
  forgotPassword: () => '/forgot-password',
  resetPassword: (query?: { token?: string }) => withQuery('/reset-password', query),
  invitation: (token: string) => `/invitations/${segment(token)}`,
  setup: (query?: { token?: string }) => withQuery('/setup', query),
  mailbox: () => '/mailbox',
  kit: () => '/kit',
} as const;

/** A path to come back to after signing in; anything that leads off this site becomes home. */
export function safeBackPath(back: string | null | undefined): string {
  if (!back?.startsWith('/')) return urls.home();
  // The browser's own reading decides: it takes `/\\evil` and `//evil` for other sites.
  const here = 'https://kongano.invalid';
  const address = URL.canParse(back, here) ? new URL(back, here) : undefined;
  return address?.origin === here ? `${address.pathname}${address.search}${address.hash}` : urls.home();
}
