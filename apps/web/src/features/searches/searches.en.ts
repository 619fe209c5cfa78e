export const searchesEn = {
  'searches.title': 'Saved searches',
  'searches.save': 'Save this search',
  'searches.name': 'Name of this search',
  'searches.nameHint': 'Then you see here what is new in it.',
  'searches.saveNow': 'Save',
  'searches.saved': 'Saved. What is published from now on shows here as new.',
  'searches.new': '{count, plural, one {# new} other {# new}}',
  'searches.options': 'Options for {name}',
  'searches.remove': 'Remove',
  'searches.removed': '{name} is removed.',
} as const;
