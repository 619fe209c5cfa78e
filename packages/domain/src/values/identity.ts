/** Languages that texts are written in and the product speaks. */
export const languages = ['en', 'sw'] as const;
export type Language = (typeof languages)[number];

export const organisationKinds = ['FIRM', 'ACADEMIA', 'GOVERNMENT', 'SUPPORT'] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

export const organisationSizes = ['MICRO', 'SMALL', 'MEDIUM', 'LARGE'] as const;
export type OrganisationSize = (typeof organisationSizes)[number];

export const membershipRoles = ['OWNER', 'MEMBER'] as const;
export type MembershipRole = (typeof membershipRoles)[number];

export const platformRoles = ['BROKER', 'FUND_MANAGER', 'REVIEWER', 'DIRECTOR', 'ADMINISTRATOR'] as const;
export type PlatformRole = (typeof platformRoles)[number];

export const termSchemes = ['SECTOR', 'FIELD', 'REGION', 'COUNCIL', 'SDG', 'TRL'] as const;
export type TermScheme = (typeof termSchemes)[number];
