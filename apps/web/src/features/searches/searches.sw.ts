import type { searchesEn } from './searches.en';

export const searchesSw: Record<keyof typeof searchesEn, string> = {
  'searches.title': 'Utafutaji uliohifadhiwa',
  'searches.save': 'Hifadhi utafutaji huu',
  'searches.name': 'Jina la utafutaji huu',
  'searches.nameHint': 'Kisha utaona hapa vilivyo vipya.',
  'searches.saveNow': 'Hifadhi',
  'searches.saved': 'Umehifadhiwa. Vitakavyochapishwa kuanzia sasa vitaonekana hapa kuwa vipya.',
  'searches.new': '{count, plural, one {kipya #} other {vipya #}}',
  'searches.news': 'Vipya katika utafutaji uliohifadhi',
  'searches.newOf.NEED': '{count, plural, one {hitaji jipya #} other {mahitaji mapya #}}',
  'searches.newOf.OFFER': '{count, plural, one {ofa mpya #} other {ofa mpya #}}',
  'searches.options': 'Hiari za {name}',
  'searches.remove': 'Ondoa',
  'searches.removed': '{name} umeondolewa.',
};
