import { demoPassword } from '../modules/identity';
import { type DemoRole, demoDetails } from './demo-details';
import { demoSet } from './demo-set';

export interface DemoAccount {
  readonly email: string;
  readonly role: DemoRole;
  readonly name: string;
}

export const demoEmail = (name: string): string => `${name.toLowerCase()}@demo.kongano.test`;

/** The ten people that a visitor may be. */
export const demoAccounts: readonly DemoAccount[] = demoDetails.people.map(({ role, name }) => ({
  email: demoEmail(role),
  role,
  name,
}));

/** For whoever starts the demonstration at a terminal. */
export const demoNotes: readonly string[] = [
  `Sign in as one of these people; the password of all is ${demoPassword}`,
  ...demoAccounts.map(({ email, name }) => `  ${email.padEnd(32)}${name}`),
];

/** Providers of offers in their order, each once. */
export const demoProviders: readonly string[] = [...new Set(demoSet.offers.map((offer) => offer.provider))];
/** The university of the demonstration's researcher. */
export const demoUniversity = 'Mfano University of Agriculture';

const ownFirm = 'F01';
export const newcomerEmail = demoEmail('newcomer');

/** Who acts for a firm of the set. */
export const firmEmail = (firm: string): string => (firm === ownFirm ? demoEmail('firm') : demoEmail(firm));

/** Who acts for a provider of the set. */
export const providerEmail = (provider: string): string =>
  provider === demoUniversity ? demoEmail('liaison') : demoEmail(`p${String(demoProviders.indexOf(provider) + 1).padStart(2, '0')}`);

/** The people behind all other firms and providers. */
export function demoContacts(): { readonly email: string; readonly name: string }[] {
  const known = new Set(demoAccounts.map(({ email }) => email));
  const emails = [...demoSet.firms.map(({ id }) => firmEmail(id)), ...demoProviders.map(providerEmail), newcomerEmail];
  return emails.filter((email) => !known.has(email)).map((email, at) => ({ email, name: demoDetails.contacts[at] ?? 'Mtu Mfano' }));
}
