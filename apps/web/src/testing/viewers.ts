import type { Viewer } from '../lib/viewer';

/** A signed-in owner of a checked firm; state only what matters to the test. */
export function aViewer(changes: Partial<Viewer> = {}): Viewer {
  return {
    id: '01980e5a-0000-7000-8000-000000000001',
    name: 'Asha Juma',
    email: 'firm@demo.kongano.test',
    language: 'sw',
    roles: [],
    isStaff: false,
    isVerifiedMember: true,
    memberships: [{ id: 'm1', role: 'OWNER', organisation: { id: 'o1', name: 'Singida Oils', kind: 'FIRM', isVerified: true } }],
    facilitates: [],
    ...changes,
  };
}
