/** What stands against signing up, signing in and keeping an account. */
export const accountTexts = {
  EMAIL_OR_PASSWORD_WRONG: {
    en: 'The e-mail address or the password is wrong. If you have just signed up, first open the link in the letter we sent you.',
    sw: 'Barua pepe au nywila si sahihi. Kama umejisajili sasa hivi, fungua kwanza kiungo kilicho kwenye barua tuliyokutumia.',
  },
  PASSWORD_WRONG: { en: 'Your present password is wrong. Type it again.', sw: 'Nywila yako ya sasa si sahihi. Iandike tena.' },
  PASSWORD_TOO_SHORT: {
    en: 'Choose a password of at least {limit} characters. A short sentence is good.',
    sw: 'Chagua nywila yenye angalau herufi {limit}. Sentensi fupi inafaa.',
  },
  PASSWORD_TOO_LONG: { en: 'Shorten the password to {limit} characters.', sw: 'Fupisha nywila isizidi herufi {limit}.' },
  PASSWORD_TOO_COMMON: {
    en: 'Many people use this password, so it is easily guessed. Choose another one.',
    sw: 'Watu wengi hutumia nywila hii, hivyo ni rahisi kuibashiri. Chagua nyingine.',
  },
  PASSWORD_IS_EMAIL: {
    en: 'The password must not be your e-mail address. Choose another one.',
    sw: 'Nywila isiwe barua pepe yako. Chagua nyingine.',
  },
  MISSING_NAME: { en: 'Write your name.', sw: 'Andika jina lako.' },
  LINK_OVER: {
    en: 'This link no longer works. Ask for a new one.',
    sw: 'Kiungo hiki hakifanyi kazi tena. Omba kingine.',
  },
  SESSION_OVER: { en: 'Sign in again to go on.', sw: 'Ingia tena ili kuendelea.' },
  TOO_MANY_TRIES: {
    en: 'There were too many tries. Wait {minutes} min, then try again.',
    sw: 'Umejaribu mara nyingi mno. Subiri dakika {minutes}, kisha ujaribu tena.',
  },
  TOO_MANY_TOKENS: {
    en: 'You have {limit} access tokens. Revoke one that you no longer need.',
    sw: 'Una tokeni {limit} za ufikiaji. Futa moja usiyoihitaji tena.',
  },
  ADMINISTRATOR_EXISTS: {
    en: 'Kongano already has an administrator. Sign in instead.',
    sw: 'Kongano tayari lina msimamizi. Ingia badala yake.',
  },
  EMAIL_TAKEN: {
    en: 'This e-mail address already has an account. Use another one.',
    sw: 'Barua pepe hii tayari ina akaunti. Tumia nyingine.',
  },
  ORGANISATION_FIELD_FIXED: {
    en: 'Name, kind and region were verified and stay as they are. Ask the broker to change them.',
    sw: 'Jina, aina na mkoa vimeshathibitishwa na havibadiliki. Mwombe mwunganishi avibadilishe.',
  },
  ORCID_WRONG: {
    en: 'This ORCID iD has a typing error. Copy it from your ORCID page.',
    sw: 'Namba hii ya ORCID ina kosa la uandishi. Inakili kutoka ukurasa wako wa ORCID.',
  },
} as const;
