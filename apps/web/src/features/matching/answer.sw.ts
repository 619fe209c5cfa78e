import type { answerEn } from './answer.en';

export const answerSw: Record<keyof typeof answerEn, string> = {
  'answer.title.approach': 'Je, una nia?',
  'answer.title.introduction': 'Mmetambulishwa: je, unakubali?',
  'answer.about': 'Inahusu: {title}',
  'answer.yes.what': 'Mwunganishi ataambiwa kuwa una nia. Upande wa pili utajua baada ya nao kukubali.',
  'answer.yes.introduction': 'Mwunganishi ataambiwa kuwa unakubali. Hatua inayofuata ni kukutana.',
  'answer.yes': 'Ndiyo, nina nia',
  'answer.no.what': 'Hii inamaliza ulinganisho. Sababu yako inamsaidia mwunganishi kupata kinachofaa zaidi.',
  'answer.no.start': 'Chagua sababu',
  'answer.said.yes': 'Ulisema ndiyo tarehe {date}',
  'answer.said.no': 'Ulisema hapana tarehe {date}',
  'answer.said.next': 'Hakuna kingine cha kufanya hapa. Ulinganisho unaeleza kinachofuata.',
  'answer.moved': 'Swali hili halipo tena',
  'answer.moved.what': 'Ulinganisho umesonga mbele tangu barua ilipoandikwa. Ufungue uone umefikia wapi.',
  'answer.open': 'Fungua ulinganisho',
  'answer.over': 'Kiungo hiki hakifanyi kazi tena',
  'answer.overBody': 'Kilikuwa cha mtu mwingine, au siku zake 14 zimeisha. Ingia ili kujibu.',
};
