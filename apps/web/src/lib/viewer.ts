import { createContext, use } from 'react';

export type PlatformRole = 'BROKER' | 'FUND_MANAGER' | 'REVIEWER' | 'DIRECTOR' | 'ADMINISTRATOR';

export interface ViewerMembership {
  id: string;
  role: 'OWNER' | 'MEMBER';
  organisation: { id: string; name: string; kind: 'FIRM' | 'ACADEMIA' | 'GOVERNMENT' | 'SUPPORT'; isVerified: boolean } | null;
}

/** The person who is signed in, as far as every screen needs to know them. */
export interface Viewer {
  id: string;
  name: string;
  email: string;
  language: 'en' | 'sw';
  roles: readonly PlatformRole[];
  isStaff: boolean;
  isVerifiedMember: boolean;
  memberships: readonly ViewerMembership[];
  facilitates: readonly { id: string; slug: string; nameEn: string; nameSw: string }[];
}

export interface ViewerState {
  /** Null for somebody who is not signed in. */
  viewer: Viewer | null;
  /** Not known yet: show neither "sign in" nor a name. */
  isLoading: boolean;
  /** Asks the server again: after signing in, or after one's memberships changed. */
  refresh: () => Promise<void>;
}

const nobody: ViewerState = { viewer: null, isLoading: false, refresh: () => Promise.resolve() };

export const ViewerContext = createContext<ViewerState>(nobody);

export function useViewer(): ViewerState {
  return use(ViewerContext);
}
