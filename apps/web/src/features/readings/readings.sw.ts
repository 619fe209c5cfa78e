import type { readingsEn } from './readings.en';

export const readingsSw: Record<keyof typeof readingsEn, string> = {
  'readings.title': 'Nani amesoma',
  'readings.intro':
    'Hitaji hili si la kila mtu, kwa hiyo Kongano inatunza nani amelifungua. Unaona majina ya waunganishi na ya wale mliotambulishwa.',
  'readings.none': 'Bado hakuna mwingine aliyelifungua.',
  'readings.kind.DETAIL': 'amefungua hitaji',
  'readings.kind.ROOM': 'amefungua mazungumzo au ulinganisho wake',
  'readings.kind.FILE': 'amefungua faili {name}',
  'readings.fileGone': 'lililoondolewa',
  'readings.role.STAFF': 'Mwunganishi',
  'readings.role.FIRM': 'Mtu wa kampuni',
  'readings.role.ACADEMIA': 'Mtafiti',
  'readings.role.GOVERNMENT': 'Afisa wa mamlaka',
  'readings.role.SUPPORT': 'Mtu wa taasisi ya msaada',
  'readings.role.PERSON': 'Mtu asiye na taasisi',
  'readings.known': '{name} ({place})',
  'readings.more': 'Onyesha zaidi',
};
