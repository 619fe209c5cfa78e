/** Refusals of the lifecycles. Need and offer have their own, because Swahili agrees with the noun (hitaji li-, ofa i-). */
export const lifecycleTexts = {
  NOT_ALLOWED: {
    en: 'You may not do this. Ask the broker if you think you should.',
    sw: 'Huna ruhusa ya kufanya hivi. Muulize mwunganishi kama unadhani unapaswa kuwa nayo.',
  },
  REASON_REQUIRED: { en: 'Say why, in a sentence or two.', sw: 'Eleza sababu, kwa sentensi moja au mbili.' },
  REASON_TOO_LONG: { en: 'Shorten the reason to 1,000 characters.', sw: 'Fupisha sababu isizidi herufi 1,000.' },
  HOLD_UNTIL_INVALID: { en: 'Choose the last day of the hold.', sw: 'Chagua siku ya mwisho ya kusitisha.' },
  HOLD_UNTIL_PAST: {
    en: 'The hold must end today or later. Choose another day.',
    sw: 'Kusitisha kuishe leo au baadaye. Chagua siku nyingine.',
  },
  HOLD_UNTIL_TOO_FAR: {
    en: 'A hold lasts 180 days at most. Choose an earlier day.',
    sw: 'Unaweza kusitisha kwa siku 180 tu. Chagua siku ya karibu zaidi.',
  },

  NEED_WRONG_STATUS: {
    en: 'The need has moved on since you opened it. Reload the page to see what you can do now.',
    sw: 'Hali ya hitaji imebadilika tangu ulipolifungua. Pakia ukurasa upya uone unachoweza kufanya sasa.',
  },
  NEED_ALREADY_SUBMITTED: {
    en: 'The need is already with the broker. You need not send it again.',
    sw: 'Hitaji limeshamfikia mwunganishi. Huna haja ya kulituma tena.',
  },
  NEED_ALREADY_PUBLISHED: {
    en: 'The need is already published. Open it to see it as others do.',
    sw: 'Hitaji limeshachapishwa. Lifungue ulione kama wengine wanavyoliona.',
  },
  NEED_ALREADY_ARCHIVED: {
    en: 'The need is archived and can no longer change. Write a new one if you still have it.',
    sw: 'Hitaji limehifadhiwa kwenye kumbukumbu na halibadiliki tena. Andika jipya kama bado unalo.',
  },
  NEED_ON_HOLD: { en: 'The need is on hold. Resume it first.', sw: 'Hitaji limesitishwa kwa muda. Liendeleze kwanza.' },
  NEED_NOT_ON_HOLD: { en: 'The need is not on hold. Nothing has to be done.', sw: 'Hitaji halijasitishwa. Hakuna cha kufanya.' },
  NEED_ALREADY_RENEWED: {
    en: 'A need is renewed only once. Write a new one if you still have it.',
    sw: 'Hitaji huongezewa muda mara moja tu. Andika jipya kama bado unalo.',
  },
  NEED_RENEW_TOO_EARLY: {
    en: 'A need can be renewed from 30 days before it expires. Come back then.',
    sw: 'Hitaji huongezewa muda kuanzia siku 30 kabla ya kuisha. Rudi wakati huo.',
  },
  NEED_RENEW_TOO_LATE: {
    en: 'The need expired more than 30 days ago. Write a new one if you still have it.',
    sw: 'Muda wa hitaji uliisha zaidi ya siku 30 zilizopita. Andika jipya kama bado unalo.',
  },
  NEED_NOT_CONFIRMED: {
    en: 'The need waits for the firm’s confirmation. Send the code again, or ask the firm for it.',
    sw: 'Hitaji linasubiri uthibitisho wa kampuni. Tuma namba tena, au iulize kampuni.',
  },
  NEED_NOT_EXPIRED_YET: { en: 'The time of the need has not run out. Leave it open.', sw: 'Muda wa hitaji haujaisha. Liache wazi.' },

  OFFER_WRONG_STATUS: {
    en: 'The offer has moved on since you opened it. Reload the page to see what you can do now.',
    sw: 'Hali ya ofa imebadilika tangu ulipoifungua. Pakia ukurasa upya uone unachoweza kufanya sasa.',
  },
  OFFER_ALREADY_SUBMITTED: {
    en: 'The offer is already with the broker. You need not send it again.',
    sw: 'Ofa imeshamfikia mwunganishi. Huna haja ya kuituma tena.',
  },
  OFFER_ALREADY_PUBLISHED: {
    en: 'The offer is already published. Open it to see it as others do.',
    sw: 'Ofa imeshachapishwa. Ifungue uione kama wengine wanavyoiona.',
  },
  OFFER_ALREADY_ARCHIVED: {
    en: 'The offer is archived and can no longer change. Write a new one if you still make it.',
    sw: 'Ofa imehifadhiwa kwenye kumbukumbu na haibadiliki tena. Andika mpya kama bado unaitoa.',
  },
  OFFER_ON_HOLD: { en: 'The offer is on hold. Resume it first.', sw: 'Ofa imesitishwa kwa muda. Iendeleze kwanza.' },
  OFFER_NOT_ON_HOLD: { en: 'The offer is not on hold. Nothing has to be done.', sw: 'Ofa haijasitishwa. Hakuna cha kufanya.' },
  OFFER_ALREADY_RENEWED: {
    en: 'An offer is renewed only once. Write a new one if you still make it.',
    sw: 'Ofa huongezewa muda mara moja tu. Andika mpya kama bado unaitoa.',
  },
  OFFER_RENEW_TOO_EARLY: {
    en: 'An offer can be renewed from 30 days before it expires. Come back then.',
    sw: 'Ofa huongezewa muda kuanzia siku 30 kabla ya kuisha. Rudi wakati huo.',
  },
  OFFER_RENEW_TOO_LATE: {
    en: 'The offer expired more than 30 days ago. Write a new one if you still make it.',
    sw: 'Muda wa ofa uliisha zaidi ya siku 30 zilizopita. Andika mpya kama bado unaitoa.',
  },
  OFFER_NOT_EXPIRED_YET: { en: 'The time of the offer has not run out. Leave it open.', sw: 'Muda wa ofa haujaisha. Iache wazi.' },

  COSIGN_OWN_NEED: {
    en: 'This need is your own firm’s. Others can say that they have it too.',
    sw: 'Hitaji hili ni la kampuni yako. Wengine ndio wanaoweza kusema kuwa nao wanalo.',
  },
  COSIGN_NEEDS_VERIFIED_FIRM: {
    en: 'Only a verified firm can say that it has this need too. Ask the broker to verify your firm.',
    sw: 'Ni kampuni iliyothibitishwa tu inayoweza kusema kuwa nayo ina hitaji hili. Mwombe mwunganishi athibitishe kampuni yako.',
  },
  ALREADY_COSIGNED: {
    en: 'Your firm has already said that it has this need too.',
    sw: 'Kampuni yako imeshasema kuwa nayo ina hitaji hili.',
  },
  NOT_COSIGNED: {
    en: 'Your firm has not said that it has this need. There is nothing to take back.',
    sw: 'Kampuni yako haijasema kuwa ina hitaji hili. Hakuna cha kufuta.',
  },
} as const;
