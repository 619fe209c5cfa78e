import type { MembershipRole, OrganisationKind, OrganisationSize } from '@kongano/graphql/schema-types';
import type { Language, MessageId } from '../../lib/i18n';
import type { Helix } from '../../ui';
import { type TermValue, termTitle } from '../vocabulary';

/** Words and shapes of an organisation's values. Support organisations serve all three helices and have the shape of none. */
export const kinds: readonly { value: OrganisationKind; label: MessageId; detail: MessageId; helix: Helix | null }[] = [
  { value: 'FIRM', label: 'identity.kind.FIRM', detail: 'identity.kindDetail.FIRM', helix: 'firm' },
  { value: 'ACADEMIA', label: 'identity.kind.ACADEMIA', detail: 'identity.kindDetail.ACADEMIA', helix: 'academia' },
  { value: 'GOVERNMENT', label: 'identity.kind.GOVERNMENT', detail: 'identity.kindDetail.GOVERNMENT', helix: 'government' },
  { value: 'SUPPORT', label: 'identity.kind.SUPPORT', detail: 'identity.kindDetail.SUPPORT', helix: null },
];

export const sizes: readonly OrganisationSize[] = ['MICRO', 'SMALL', 'MEDIUM', 'LARGE'];

export const membershipRoles: readonly MembershipRole[] = ['MEMBER', 'OWNER'];

/** Narrows a filter in an address, or a choice of a form, to a kind. */
export function asKind(value: string | null | undefined): OrganisationKind | undefined {
  return kinds.find((kind) => kind.value === value)?.value;
}

export function asSize(value: string): OrganisationSize | null {
  return sizes.find((size) => size === value) ?? null;
}

export function asMembershipRole(value: string): MembershipRole {
  return value === 'OWNER' ? 'OWNER' : 'MEMBER';
}

/** The name of a place, or nothing where there is none. */
export function titleIn(language: Language, term: TermValue | null | undefined): string {
  return term ? termTitle(term, language) : '';
}

/** A text in the language that is on, or in the other one: better in another language than not at all. */
export function eitherIn(language: Language, texts: { readonly en: string | null; readonly sw: string | null }): string | null {
  return language === 'sw' ? (texts.sw ?? texts.en) : (texts.en ?? texts.sw);
}
