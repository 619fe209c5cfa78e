export const readingsEn = {
  'readings.title': 'Who has read this',
  'readings.intro':
    'This need is not for everybody, so Kongano keeps who opened it. You see names of brokers and of those you were introduced to.',
  'readings.none': 'Nobody else has opened it yet.',
  'readings.kind.DETAIL': 'opened the need',
  'readings.kind.ROOM': 'opened a conversation or match of it',
  'readings.kind.FILE': 'opened the file {name}',
  'readings.fileGone': 'that was removed',
  'readings.role.STAFF': 'A broker',
  'readings.role.FIRM': 'Somebody of a firm',
  'readings.role.ACADEMIA': 'A researcher',
  'readings.role.GOVERNMENT': 'An officer of an authority',
  'readings.role.SUPPORT': 'Somebody of a support body',
  'readings.role.PERSON': 'A person without an organisation',
  'readings.known': '{name}, {place}',
  'readings.more': 'Show more',
} as const;
