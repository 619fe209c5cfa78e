import type { triageEn } from './triage.en';

export const triageSw: Record<keyof typeof triageEn, string> = {
  'triage.title': 'Namna hili linavyoweza kusaidiwa',
  'triage.intro': 'Mtazamo wa kwanza, kutokana na kinachosemwa na hitaji na ofa zilizopo. Mwunganishi huamua pamoja na kampuni.',
  'triage.route.EXISTING_SOLUTION': 'Tumia kilichopo tayari',
  'triage.route.TESTING_SERVICE': 'Lifanyiwe majaribio',
  'triage.route.STUDENT_PROJECT': 'Mpe mwanafunzi alifanyie kazi',
  'triage.route.RESEARCH': 'Lifanyieni utafiti pamoja',
  'triage.route.FUND': 'Omba mfuko wa ubunifu',
  'triage.ground.READY_OFFER_FITS': 'Kuna kilicho tayari kutumika kinacholingana vizuri.',
  'triage.ground.READINESS_WANTED_HIGH': 'Kampuni inataka kitu kilicho tayari.',
  'triage.ground.ASKED_FOR': 'Hitaji linaomba hili.',
  'triage.ground.SMALL_BUDGET': 'Bajeti ni ndogo.',
  'triage.ground.NOTHING_FITS': 'Bado hakuna kinacholingana vizuri.',
  'triage.ground.ONLY_UNREADY_FIT': 'Kinacholingana hakijawa tayari kutumika.',
  'triage.ground.EARLY_READINESS_ACCEPTED': 'Kampuni inakubali kitu cha hatua za awali.',
  'triage.ground.BUDGET_BELOW_COST': 'Tatizo linagharimu kwa mwaka zaidi ya mara mbili ya uwezo wa kampuni.',
  'triage.ground.NO_BUDGET': 'Tatizo linagharimu sana, na hakuna bajeti iliyotajwa.',
  'triage.ground.SHARED_BY_FIRMS': 'Kampuni kadhaa zinalo.',
};
