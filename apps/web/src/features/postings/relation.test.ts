import { aViewer } from '../../testing/viewers';
import { relationOf } from './relation';

const posting = { author: { id: 'p9' }, organisation: { id: 'o1' } };

describe('what a viewer is to a case', () => {
  it('is nothing to visitors and to people of others', () => {
    expect(relationOf(null, posting)).toBe('other');
    expect(relationOf(aViewer({ memberships: [] }), posting)).toBe('other');
    expect(relationOf(aViewer({ memberships: [] }), { author: null, organisation: null })).toBe('other');
  });

  it('is owner to its author and to members of its organisation, even where they are staff', () => {
    expect(relationOf(aViewer(), posting)).toBe('owner');
    expect(relationOf(aViewer({ id: 'p9', memberships: [], isStaff: true }), posting)).toBe('owner');
  });

  it('is staff to brokers', () => {
    expect(relationOf(aViewer({ memberships: [], isStaff: true }), posting)).toBe('staff');
  });
});
