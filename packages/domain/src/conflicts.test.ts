import { type ConflictFacts, type ConflictSide, findConflicts, registeredDomain } from './conflicts';

const side = (authorId: string, organisationId: string | null, ...domains: readonly string[]): ConflictSide => ({
  ...{ authorId, organisationId, domains },
});
const strangers: ConflictFacts = {
  need: side('juma', 'firm', 'mfano.co.tz'),
  offer: side('asha', 'university', 'chuo.ac.tz'),
  sharedPeople: 0,
  facilitatedClusters: 0,
  pastProjects: 0,
};
const mails = (need: readonly string[], offer: readonly string[]): ConflictFacts => ({
  ...strangers,
  need: side('juma', 'firm', ...need),
  offer: side('asha', 'university', ...offer),
});

test.each<[string, ConflictFacts, readonly string[]]>([
  ['strangers', strangers, []],
  [
    'one organisation, whatever follows from it',
    { ...strangers, offer: side('asha', 'firm', 'mfano.co.tz'), sharedPeople: 9 },
    ['SAME_ORGANISATION'],
  ],
  ['two people without an organisation', { ...strangers, need: side('juma', null), offer: side('asha', null) }, []],
  ['one person who wrote both', { ...strangers, offer: side('juma', 'university', 'mfano.co.tz'), sharedPeople: 1 }, ['SAME_PERSON']],
  ['somebody of both', { ...strangers, sharedPeople: 1 }, ['SHARED_PEOPLE']],
  ['a facilitator of the firm’s cluster on the other side', { ...strangers, facilitatedClusters: 1 }, ['FACILITATOR']],
  ['an earlier project', { ...strangers, pastProjects: 2 }, ['PAST_PROJECT']],
  ['the same domain', mails(['udsm.ac.tz'], ['udsm.ac.tz']), ['SAME_DOMAIN']],
  ['one domain under the other', mails(['coet.udsm.ac.tz'], ['udsm.ac.tz']), ['SAME_DOMAIN']],
  ['the same domain in other letters', mails(['UDSM.ac.tz'], ['udsm.AC.tz']), ['SAME_DOMAIN']],
  ['two universities', mails(['udsm.ac.tz'], ['sua.ac.tz']), []],
  ['two companies', mails(['mfano.co.tz'], ['kielelezo.co.tz']), []],
  ['one free provider', mails(['gmail.com', 'yahoo.co.uk'], ['gmail.com', 'yahoo.co.uk']), []],
  ['addresses for examples', mails(['demo.kongano.test', 'example.org'], ['demo.kongano.test', 'example.org']), []],
  ['addresses that are none', mails(['', 'localhost'], ['', 'localhost']), []],
  [
    'several ties, the closest first',
    { ...mails(['mfano.co.tz'], ['mfano.co.tz']), sharedPeople: 1, facilitatedClusters: 1, pastProjects: 1 },
    ['SHARED_PEOPLE', 'FACILITATOR', 'SAME_DOMAIN', 'PAST_PROJECT'],
  ],
])('%s', (_what, facts, kinds) => {
  expect(findConflicts(facts)).toEqual(kinds);
  expect([...findConflicts({ ...facts, need: facts.offer, offer: facts.need })].sort()).toEqual([...kinds].sort());
});

test.each([
  ['udsm.ac.tz', 'udsm.ac.tz'],
  ['mail.coet.udsm.ac.tz', 'udsm.ac.tz'],
  ['www.company.com', 'company.com'],
  ['company.com', 'company.com'],
  ['costech.or.tz', 'costech.or.tz'],
  ['kampuni.tz', 'kampuni.tz'],
])('%s is of %s', (domain, registered) => expect(registeredDomain(domain)).toBe(registered));
