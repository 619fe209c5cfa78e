/** What a form still lacks and what its fields do not take. `{limit}` is the bound that was passed. */
export const formTexts = {
  MISSING_TITLE: {
    en: 'Give it a title that says in a few words what it is about.',
    sw: 'Andika kichwa kinachoeleza kwa ufupi inahusu nini.',
  },
  MISSING_LANGUAGE: { en: 'Choose the language you write in.', sw: 'Chagua lugha unayoandika.' },
  MISSING_PROBLEM: { en: 'Describe the problem in your own words.', sw: 'Eleza tatizo kwa maneno yako mwenyewe.' },
  MISSING_SUMMARY: { en: 'Sum up the offer in one or two sentences.', sw: 'Eleza ofa kwa kifupi, sentensi moja au mbili.' },
  MISSING_DESCRIPTION: { en: 'Describe what you offer and how it works.', sw: 'Eleza unachotoa na jinsi kinavyofanya kazi.' },
  MISSING_METRIC: {
    en: 'Say what is to be measured, such as “hours to dry”, or remove this line.',
    sw: 'Andika kitakachopimwa, mfano “saa za kukausha”, au ondoa mstari huu.',
  },
  MISSING_TARGET: {
    en: 'Say which value would be good enough, or remove this line.',
    sw: 'Andika kiwango kitakachotosha, au ondoa mstari huu.',
  },
  MISSING_SECTOR: { en: 'Choose the sector you work in.', sw: 'Chagua sekta unayofanyia kazi.' },
  MISSING_FIELDS: { en: 'Choose at least one field of research.', sw: 'Chagua angalau nyanja moja ya utafiti.' },
  MISSING_REGION: { en: 'Choose the region.', sw: 'Chagua mkoa.' },
  MISSING_STAGE: { en: 'Choose the stage, or give the readiness level.', sw: 'Chagua hatua iliyofikiwa, au taja kiwango cha utayari.' },
  MISSING_PARTNERSHIP_TYPE: {
    en: 'Choose at least one kind of partnership.',
    sw: 'Chagua angalau aina moja ya ushirikiano.',
  },
  MISSING_ORGANISATION: {
    en: 'Choose the organisation. If it is not listed, add it first.',
    sw: 'Chagua taasisi. Kama haipo kwenye orodha, iongeze kwanza.',
  },
  MISSING_FIRM_NAME: { en: 'Write the name of the firm.', sw: 'Andika jina la kampuni.' },
  MISSING_CONTACT_NAME: { en: 'Write who speaks for the firm.', sw: 'Andika jina la msemaji wa kampuni.' },
  MISSING_CONTACT: {
    en: 'Give a telephone number or an e-mail address, so that the firm can confirm.',
    sw: 'Weka namba ya simu au barua pepe, ili kampuni iweze kuthibitisha.',
  },
  MISSING_CONSENT: {
    en: 'Read the sentence out to the firm, and tick it when they agree.',
    sw: 'Isomee kampuni sentensi hii, kisha weka alama wakikubali.',
  },
  PHONE_INVALID: {
    en: 'This is no telephone number. Write it like 0712 345 678.',
    sw: 'Hii si namba ya simu. Iandike kama 0712 345 678.',
  },

  BAD_TEXT: {
    en: 'This text has characters that cannot be kept. Type it again, or paste it as plain text.',
    sw: 'Maandishi haya yana alama zisizoweza kuhifadhiwa. Yaandike upya, au yabandike bila mapambo.',
  },
  TOO_LONG: {
    en: 'This is too long. Shorten it to {limit} characters.',
    sw: 'Maandishi ni marefu mno. Yafupishe yasizidi herufi {limit}.',
  },
  TOO_SHORT: { en: 'Write at least {limit} characters.', sw: 'Andika angalau herufi {limit}.' },
  WRONG_FORM: {
    en: 'This does not look right. Compare it with the example beside the field.',
    sw: 'Hii haijaandikwa sawasawa. Linganisha na mfano ulio kando yake.',
  },
  TOO_MANY: { en: 'There are too many. Keep {limit} at most.', sw: 'Umeweka kupita kiasi. Bakiza {limit} tu.' },
  REPEATED: { en: 'This is here twice. Remove one.', sw: 'Hii imerudiwa. Ondoa moja.' },
  NOT_WHOLE: { en: 'Enter a whole number, without decimals.', sw: 'Weka namba kamili, isiyo na desimali.' },
  TOO_LOW: { en: 'Enter {limit} or more.', sw: 'Weka {limit} au zaidi.' },
  TOO_HIGH: { en: 'Enter {limit} or less.', sw: 'Weka {limit} au pungufu.' },
  RANGE_REVERSED: {
    en: 'The end of the range is below its beginning. Change one of them.',
    sw: 'Mwisho uko chini ya mwanzo. Badilisha mojawapo.',
  },
  AMOUNT_UNCLEAR: {
    en: 'Enter the sum in shillings, such as 8,000,000 or “8 million”.',
    sw: 'Weka kiasi kwa shilingi, mfano 8,000,000 au “milioni 8”.',
  },
  DATE_INVALID: { en: 'Enter a day that exists, such as 31 March 2027.', sw: 'Weka tarehe iliyopo, mfano 31 Machi 2027.' },
  DATE_PAST: { en: 'Choose a day after today.', sw: 'Chagua siku baada ya leo.' },
  DATE_TOO_FAR: { en: 'Choose a day within the next five years.', sw: 'Chagua siku ndani ya miaka mitano ijayo.' },
  EMAIL_INVALID: { en: 'Enter an e-mail address, such as asha@kampuni.co.tz.', sw: 'Weka anwani ya barua pepe, mfano asha@kampuni.co.tz.' },

  STALE_VERSION: {
    en: 'Someone changed this while you were writing. Your text is kept: compare the two and save again.',
    sw: 'Mtu mwingine amebadilisha hii ulipokuwa unaandika. Maandishi yako yapo: linganisha kisha uhifadhi tena.',
  },
  UNKNOWN_TERM: { en: 'This is not in the list. Choose one that is.', sw: 'Hii haipo kwenye orodha. Chagua iliyopo.' },
  UNKNOWN_ORGANISATION: {
    en: 'This organisation was not found. Choose one from the list.',
    sw: 'Taasisi hii haijapatikana. Chagua iliyo kwenye orodha.',
  },
  UNKNOWN_CLUSTER: {
    en: 'This cluster was not found. Choose one from the list.',
    sw: 'Kongano hili halijapatikana. Chagua lililo kwenye orodha.',
  },
  UNKNOWN_PERSON: { en: 'This person was not found. Ask them to sign up first.', sw: 'Mtu huyu hajapatikana. Mwombe ajisajili kwanza.' },
  NOT_MEMBER_OF_ORGANISATION: {
    en: 'You do not belong to this organisation. Choose one of yours, or ask its owner to invite you.',
    sw: 'Wewe si mwanachama wa taasisi hii. Chagua iliyo yako, au mwombe mmiliki wake akualike.',
  },
} as const;
