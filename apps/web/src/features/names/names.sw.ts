import type { namesEn } from './names.en';

export const namesSw: Record<keyof typeof namesEn, string> = {
  'names.found':
    '{count, plural, one {Hapa pametajwa wewe ni nani au namna ya kukufikia} other {Sehemu # zinataja wewe ni nani au namna ya kukufikia}}',
  'names.kind.ORGANISATION': 'jina la kampuni au taasisi',
  'names.kind.PERSON': 'jina la mtu',
  'names.kind.BRAND': 'chapa ya bidhaa',
  'names.kind.PHONE': 'namba ya simu',
  'names.kind.EMAIL': 'barua pepe',
  'names.kind.LINK': 'kiungo cha tovuti',
  'names.kind.NUMBER': 'namba ya usajili',
  'names.kind.PLACE': 'mahali ndani ya mkoa',
  'names.replace': 'Weka “{words}” badala yake',
  'names.replaceWhat': 'Weka “{words}” badala ya “{text}”',
  'names.left': 'Kabla wengine hawajasoma: majina na mawasiliano yaliyomo kwenye maandishi',
  'names.leftHint': 'Wengine hukupata kupitia mwunganishi. Rekebisha wasichopaswa kujua; kinachoweza kubaki kibaki.',
  'names.leftHint.anonymous': 'Hutatajwa hadi ukubali. Anayesoma sehemu hizi anaweza kugundua wewe ni nani.',
  'names.in': '{field}: {text} ({kind})',
  'names.publishAsk': 'Sehemu hizi zinataja aliyeandika au namna ya kumfikia: {parts}. Irudishe, irekebishe, au chapisha ikiwa nazo.',
  'names.quoted': '“{text}”',
};
