import { demoDetails } from './demo-details';
import { demoAccounts, demoContacts, demoNotes } from './demo-people';
import { demoSet } from './demo-set';

describe('the people of the demonstration', () => {
  it('are ten whom a visitor may be, told line by line with their password', () => {
    expect(demoAccounts.map(({ role }) => role)).toEqual(
      'firm researcher liaison facilitator broker officer fund reviewer director admin'.split(' '),
    );
    expect(demoNotes).toHaveLength(11);
    for (const { email, name } of demoAccounts)
      expect(demoNotes.join('\n')).toMatch(new RegExp(`${email.replaceAll('.', '\\.')} +${name}`));
  });

  it('and as many more as firms and providers need, each with an address and a name of their own', () => {
    const contacts = demoContacts();
    expect(contacts).toHaveLength(42);
    expect(new Set(contacts.map(({ email }) => email)).size).toBe(42);
    expect(new Set([...contacts, ...demoAccounts].map(({ name }) => name)).size).toBe(52);
  });

  it('are all marked as invented', () => {
    const people = [...demoAccounts, ...demoContacts()].map(({ name }) => name);
    const facilitators = demoSet.clusters.map(({ facilitator }) => facilitator);
    for (const name of [...people, ...facilitators]) expect(name).toMatch(/ (Mfano|Kielelezo)$/);
  });

  it('have clusters with a summary in both languages', () => {
    for (const { id } of demoSet.clusters) {
      const { summaryEn = '', summarySw = '' } = demoDetails.clusters[id] ?? {};
      expect([summaryEn.length > 100, summarySw.length > 100]).toEqual([true, true]);
      expect(summarySw).not.toMatch(/\b(the|and|of)\b/);
    }
  });
});
