import 'reflect-metadata';
import { anonymousActor } from '../../platform/session';
import type { Call } from '../../platform/use-case';
import type { OrganisationInput } from './organisation.args';
import { readOrganisation } from './organisation.inputs';

const call: Call = { actor: anonymousActor('sw'), language: 'sw', idempotencyKey: null, requestHash: '' };
const read = (input: Partial<OrganisationInput>) =>
  readOrganisation(call, { kind: 'FIRM', name: 'Kiwanda', ...input }, new Date('2027-03-01T09:00:00Z'));

describe('what is written of an organisation', () => {
  it('is kept on one line where it is a name, and as nothing where it is blank', () => {
    const { fields, problems } = read({ name: '  Kiwanda \n cha   Mfano ', summaryEn: ' ', website: '', council: null });
    expect(problems).toEqual([]);
    expect(fields).toEqual({
      kind: 'FIRM',
      name: 'Kiwanda cha Mfano',
      summaryEn: null,
      summarySw: null,
      size: null,
      regionCode: null,
      council: null,
      website: null,
      rorId: null,
      womenOwned: false,
      youthOwned: false,
    });
  });

  it.each([
    ['01ej9dk98', 'https://ror.org/01ej9dk98'],
    ['https://ror.org/01ej9dk98', 'https://ror.org/01ej9dk98'],
  ])('takes %s for its entry in the registry', (rorId, kept) => {
    expect(read({ rorId })).toMatchObject({ problems: [], fields: { rorId: kept } });
  });

  it.each<[string, Partial<OrganisationInput>, string]>([
    ['no name', { name: ' \n ' }, 'name'],
    ['a NUL', { name: 'Kiwanda\u0000' }, 'name'],
    ['half of a pair of surrogates', { summarySw: 'Sisi \ud83d' }, 'summarySw'],
    ['a website that runs', { website: 'javascript:alert(1)' }, 'website'],
    ['an entry that is none', { rorId: 'https://example.org/01ej9dk98' }, 'rorId'],
    ['a name that is too long', { name: 'x'.repeat(500) }, 'name'],
  ])('is refused with %s, at that field and in the reader’s language', (_what, input, field) => {
    const { problems } = read(input);
    expect(problems.map((problem) => problem.field)).toEqual([field]);
    expect(problems[0]?.message).toMatch(/\p{L}{3}/u);
  });
});
