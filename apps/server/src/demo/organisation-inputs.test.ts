import { demoNewcomer, demoOrganisations, sizeOf } from './organisation-inputs';

describe('organisations of the set', () => {
  it.each([
    ['metal workshop, 9 staff', 'SMALL'],
    ['estate and decortication plant, 120 staff', 'LARGE'],
    ['a packer, 60 staff', 'MEDIUM'],
    ['a stall, 3 staff', 'MICRO'],
    ['food micro-enterprise, 6 staff', 'MICRO'],
    ["beekeepers' cooperative, 310 members", null],
  ])('%s is of size %s', (type, size) => {
    expect(sizeOf(type)).toBe(size);
  });

  it('are 26 firms and 17 providers, each with an id of its own and somebody who acts for it', () => {
    const organisations = demoOrganisations();
    const kinds = organisations.map(({ input }) => input.kind);
    expect(kinds.filter((kind) => kind === 'FIRM')).toHaveLength(26);
    expect(kinds.filter((kind) => kind === 'ACADEMIA')).toHaveLength(17);
    expect(new Set(organisations.map(({ id }) => id)).size).toBe(organisations.length);
    expect(new Set(organisations.map(({ owner }) => owner)).size).toBe(organisations.length);
  });

  it('of women say so', () => {
    const names = demoOrganisations().flatMap(({ input }) => (input.womenOwned ? [input.name] : []));
    expect(names).toEqual(['Paje-Mfano Women Seaweed Group', 'Mkonge-Mfano Crafts']);
  });

  it('speak both languages where they are firms', () => {
    const firms = [...demoOrganisations().filter(({ input }) => input.kind === 'FIRM'), demoNewcomer()];
    for (const { input } of firms) expect([input.summaryEn, input.summarySw]).toEqual([expect.any(String), expect.any(String)]);
  });
});
