/** What stands against a step with people, organisations, clusters, files, messages and matches. */
export const caseTexts = {
  EMAIL_NOT_VERIFIED: {
    en: 'Confirm your e-mail address first: open the link that we sent you.',
    sw: 'Thibitisha kwanza barua pepe yako: fungua kiungo tulichokutumia.',
  },
  ALREADY_MEMBER: { en: 'This person is already a member.', sw: 'Mtu huyu ni mwanachama tayari.' },
  ALREADY_INVITED: {
    en: 'This address already has an invitation. Wait for the answer, or withdraw it and invite again.',
    sw: 'Anwani hii imeshaalikwa. Subiri jibu, au futa mwaliko kisha ualike tena.',
  },
  INVITATION_OVER: {
    en: 'This invitation no longer holds. Ask for a new one.',
    sw: 'Mwaliko huu haufanyi kazi tena. Omba mwingine.',
  },
  INVITATION_FOR_OTHER_EMAIL: {
    en: 'This invitation is for another e-mail address. Sign in with that one.',
    sw: 'Mwaliko huu ni wa barua pepe nyingine. Ingia kwa hiyo.',
  },
  NOT_A_FACILITATOR: {
    en: 'Only a facilitator writes for a firm without an account. Ask the broker to make you one.',
    sw: 'Mwezeshaji pekee huandika kwa niaba ya kampuni isiyo na akaunti. Mwombe mwunganishi akufanye mwezeshaji.',
  },
  CODE_WRONG: {
    en: 'This is not the code. Ask the firm to read it once more.',
    sw: 'Namba hii si sahihi. Iombe kampuni iisome tena.',
  },
  CODE_OVER: {
    en: 'This code no longer works. Send a new one.',
    sw: 'Namba hii haifanyi kazi tena. Tuma nyingine.',
  },
  CODE_SENT_OFTEN: {
    en: 'The code was sent {limit} times today. Ask the firm to look for it, or try again tomorrow.',
    sw: 'Namba imetumwa mara {limit} leo. Iombe kampuni iitafute, au jaribu tena kesho.',
  },
  NOTHING_TO_CONFIRM: {
    en: 'Nothing waits for the firm here. Reload the page to see where it stands.',
    sw: 'Hakuna kinachosubiri kampuni hapa. Pakia ukurasa upya uone hali ilivyo.',
  },
  ORGANISATION_CLAIMED: {
    en: 'Somebody of your firm has its account already. Ask them to invite you.',
    sw: 'Mtu wa kampuni yako ana akaunti yake tayari. Mwombe akualike.',
  },
  LAST_OWNER: {
    en: 'An organisation needs an owner. Make someone else owner first.',
    sw: 'Taasisi lazima iwe na mmiliki. Mpe mtu mwingine umiliki kwanza.',
  },
  ORGANISATION_ALREADY_VERIFIED: { en: 'This organisation is already verified.', sw: 'Taasisi hii imeshathibitishwa.' },
  ORGANISATION_NAME_TAKEN: {
    en: 'An organisation of this name exists. Ask its owner to invite you, or add your place to the name.',
    sw: 'Taasisi yenye jina hili ipo. Mwombe mmiliki wake akualike, au ongeza mahali ulipo kwenye jina.',
  },
  ROLE_ALREADY_GRANTED: { en: 'This person already has this role.', sw: 'Mtu huyu ana jukumu hili tayari.' },
  CLUSTER_NAME_TAKEN: {
    en: 'A cluster of this name exists. Choose another name.',
    sw: 'Kongano lenye jina hili lipo. Chagua jina jingine.',
  },
  ALREADY_IN_CLUSTER: { en: 'This organisation is already in the cluster.', sw: 'Taasisi hii imo tayari kwenye kongano.' },
  NOT_IN_CLUSTER: { en: 'This organisation is not in the cluster.', sw: 'Taasisi hii haimo kwenye kongano.' },

  TOO_MANY_SEARCHES: {
    en: 'You have {limit} saved searches here. Remove one that you no longer need.',
    sw: 'Tayari umehifadhi utafutaji {limit} hapa. Ondoa mmoja usiouhitaji tena.',
  },
  SEARCH_IS_SAVED: { en: 'You have saved this search already.', sw: 'Umeshahifadhi utafutaji huu.' },

  UNKNOWN_FILE: { en: 'This file was not found. Upload it again.', sw: 'Faili hili halijapatikana. Lipakie tena.' },
  FILE_EMPTY: { en: 'This file is empty. Choose another one.', sw: 'Faili hili ni tupu. Chagua jingine.' },
  FILE_TOO_LARGE: {
    en: 'A file may have {limit} MB. Make it smaller and try again.',
    sw: 'Faili lisizidi MB {limit}. Lipunguze kisha ujaribu tena.',
  },
  FILE_TYPE_REFUSED: {
    en: 'This kind of file is not accepted. Send a photo, a PDF, an office document or a voice note.',
    sw: 'Aina hii ya faili haipokelewi. Tuma picha, PDF, hati ya ofisi au ujumbe wa sauti.',
  },
  FILE_KIND_MISMATCH: {
    en: 'The content of this file is of another kind than chosen. Choose the right kind.',
    sw: 'Yaliyomo kwenye faili hayalingani na aina uliyochagua. Chagua aina sahihi.',
  },
  FILE_UNREADABLE: {
    en: 'This file is broken and cannot be opened. Save it once more and send that.',
    sw: 'Faili hili limeharibika na haliwezi kufunguliwa. Lihifadhi tena kisha ulitume.',
  },
  PICTURE_UNREADABLE: {
    en: 'This picture cannot be opened here. Save it as JPEG or PNG and send that; on an iPhone, choose “Most Compatible” under Settings, Camera, Formats.',
    sw: 'Picha hii haiwezi kufunguliwa hapa. Ihifadhi kama JPEG au PNG kisha uitume hiyo; kwenye iPhone, chagua “Most Compatible” kwenye Settings, Camera, Formats.',
  },
  PICTURE_TOO_LARGE: {
    en: 'A picture may have {limit} megapixels. Make it smaller and try again.',
    sw: 'Picha isizidi megapikseli {limit}. Ipunguze kisha ujaribu tena.',
  },
  FILE_QUOTA_REACHED: {
    en: 'Your files together have reached {limit} MB. Remove some you no longer need.',
    sw: 'Mafaili yako yote yamefikia MB {limit}. Ondoa usiyoyahitaji.',
  },
  FILE_ALREADY_ATTACHED: { en: 'This file is already attached.', sw: 'Faili hili limeshaambatishwa.' },
  TOO_MANY_FILES: { en: 'Attach {limit} files at most. Remove one first.', sw: 'Ambatisha mafaili yasiyozidi {limit}. Ondoa moja kwanza.' },

  MESSAGE_EMPTY: { en: 'Write something first.', sw: 'Andika kitu kwanza.' },
  MESSAGE_NOT_YOURS: { en: 'You can change only your own messages.', sw: 'Unaweza kubadilisha ujumbe wako mwenyewe tu.' },
  MESSAGE_DELETED: {
    en: 'This message was deleted and can no longer be changed. Write a new one.',
    sw: 'Ujumbe huu umefutwa na hauwezi kubadilishwa tena. Andika mpya.',
  },
  TOPIC_TWICE: { en: 'Choose once for each topic.', sw: 'Chagua mara moja kwa kila mada.' },
  NOT_AN_HOUR: { en: 'Choose a full hour from 0 to 23.', sw: 'Chagua saa kamili kuanzia 0 hadi 23.' },
  NOT_A_WEEKDAY: { en: 'Choose a day from Monday (1) to Sunday (7).', sw: 'Chagua siku kuanzia Jumatatu (1) hadi Jumapili (7).' },
  QUIET_HOURS_HALF: {
    en: 'Choose both hours, when it grows quiet and when it ends, or neither.',
    sw: 'Chagua saa zote mbili, ya kuanza na ya kuisha utulivu, au usichague yoyote.',
  },
  THREAD_LOCKED: {
    en: 'A broker has closed this conversation for writing; why stands above it. Ask the broker where you still have something to say.',
    sw: 'Mwunganishi amefunga uandishi katika mazungumzo haya; sababu iko juu yake. Muulize mwunganishi kama bado una la kusema.',
  },
  UNKNOWN_MESSAGE: { en: 'The message that you answer was not found.', sw: 'Ujumbe unaoujibu haujapatikana.' },

  NEED_NOT_OPEN: {
    en: 'The need is not open. Only a published need that is not on hold can be matched.',
    sw: 'Hitaji haliko wazi. Ni hitaji lililochapishwa na lisilositishwa tu linaloweza kulinganishwa.',
  },
  OFFER_NOT_OPEN: {
    en: 'The offer is not open. Only a published offer that is not on hold can be matched.',
    sw: 'Ofa haiko wazi. Ni ofa iliyochapishwa na isiyositishwa tu inayoweza kulinganishwa.',
  },
  MATCH_EXISTS: { en: 'These two are already matched. Open their match.', sw: 'Hizi mbili zimeshaunganishwa. Fungua ulinganisho wao.' },
  MATCH_NEED_NOT_OPEN: {
    en: 'The need is no longer open, so nobody can be introduced. Look at the need first.',
    sw: 'Hitaji halipo wazi tena, kwa hiyo hakuna wa kutambulishana. Angalia hitaji kwanza.',
  },
  MATCH_SAME_ORGANISATION: {
    en: 'Need and offer belong to the same organisation. They need no introduction.',
    sw: 'Hitaji na ofa ni vya taasisi moja. Havihitaji kutambulishwa.',
  },
  MATCH_BATCH_EMPTY: {
    en: 'No open need or no open offer is left with this choice. Choose a wider one.',
    sw: 'Hakuna hitaji au ofa iliyo wazi kwa uchaguzi huu. Chagua eneo pana zaidi.',
  },
  MATCH_BATCH_TOO_LARGE: {
    en: 'Needs times offers may be {limit} pairs. Choose a region.',
    sw: 'Mahitaji mara ofa yasizidi jozi {limit}. Chagua mkoa.',
  },
  MATCH_BATCH_BOUNDS: {
    en: 'Write whole numbers from 0 to 50; the least may not be more than the most.',
    sw: 'Andika namba nzima kuanzia 0 hadi 50; cha chini kisizidi cha juu.',
  },
  MATCH_BATCH_BUSY: {
    en: 'The plan is being worked out. Wait until it is there, or cancel it first.',
    sw: 'Mpango unaandaliwa. Subiri uwe tayari, au usitishe kwanza.',
  },
  MATCH_BATCH_NO_PAIR: {
    en: 'This pair is not in the plan any more. Reload the page.',
    sw: 'Jozi hii haipo tena kwenye mpango. Pakia ukurasa upya.',
  },
  MATCH_WRONG_STATUS: {
    en: 'The match has moved on since you opened it. Reload the page to see what you can do now.',
    sw: 'Hali ya ulinganisho imebadilika tangu ulipoufungua. Pakia ukurasa upya uone unachoweza kufanya sasa.',
  },
  MATCH_SIDE_ANSWERED: {
    en: 'This side has answered already. Reload the page to see what it said.',
    sw: 'Upande huu umeshajibu. Pakia ukurasa upya uone ulichosema.',
  },
  MATCH_CONFLICT: {
    en: 'Something ties the two sides to each other. Read what it is, and record why they can be introduced nevertheless.',
    sw: 'Kuna kinachounganisha pande hizi mbili. Soma ni nini, kisha andika kwa nini zinaweza kutambulishwa hata hivyo.',
  },
  MATCH_NO_CONFLICT: {
    en: 'There is no conflict of interest that waits for a waiver. Reload the page.',
    sw: 'Hakuna mgongano wa maslahi unaosubiri msamaha. Pakia ukurasa upya.',
  },
  WAIVER_TOO_SHORT: {
    en: 'Say in {limit} characters or more why the two can be introduced nevertheless.',
    sw: 'Eleza kwa herufi {limit} au zaidi kwa nini pande mbili zinaweza kutambulishwa hata hivyo.',
  },
  MATCH_CONSENT_REQUIRED: {
    en: 'One side is anonymous. Ask both first; when both agree to be known to each other, introduce them.',
    sw: 'Upande mmoja haujatajwa jina. Uliza pande zote kwanza; zote zikikubali kujulikana, zitambulishe.',
  },
  MATCH_NOBODY_ANONYMOUS: {
    en: 'Nobody is anonymous here, so there is nothing to agree to. Introduce the two sides.',
    sw: 'Hakuna upande usiotajwa jina hapa, kwa hiyo hakuna cha kukubali. Zitambulishe pande mbili.',
  },
  MATCH_CONSENT_NOT_GIVEN: {
    en: 'This side has not agreed to be known. Reload the page to see what it said.',
    sw: 'Upande huu haujakubali kujulikana. Pakia ukurasa upya uone ulichosema.',
  },
  MATCH_CONSENT_BY_BOTH: {
    en: 'Both sides have agreed and know each other now. To end it, decline the match.',
    sw: 'Pande zote zimekubali na sasa zinajuana. Ili kuacha, kataa ulinganisho.',
  },
  MATCH_SAME_BROKER: {
    en: 'It is this broker’s case already. Choose another one.',
    sw: 'Kesi hii tayari ni ya mwunganishi huyu. Chagua mwingine.',
  },
  MATCH_NOT_A_BROKER: {
    en: 'This person is no broker. Choose one from the list.',
    sw: 'Mtu huyu si mwunganishi. Chagua aliye kwenye orodha.',
  },
  MATCH_REMINDED_TODAY: {
    en: 'The sides were reminded today. Try again tomorrow, or call them.',
    sw: 'Pande zimeshakumbushwa leo. Jaribu tena kesho, au zipigie simu.',
  },
  NAMES_LEFT: {
    en: 'The owner is to stay unknown, but the text tells who it is: {parts}. Change the words, or open the page and publish it with them.',
    sw: 'Mmiliki hapaswi kujulikana, lakini maandishi yanamtaja: {parts}. Badilisha maneno, au fungua ukurasa uchapishe nayo.',
  },
  NDA_NOT_SIGNER: {
    en: 'Only an owner of the organisation, or the author of the posting, can sign for this side. Ask one of them.',
    sw: 'Mmiliki wa taasisi tu, au mwandishi wa chapisho, anaweza kutia saini kwa upande huu. Mwombe mmoja wao.',
  },
  NDA_NOT_OPEN: {
    en: 'The agreement is signed after the introduction, while the match goes on.',
    sw: 'Makubaliano hutiwa saini baada ya utambulisho, wakati ulinganisho unaendelea.',
  },
  NDA_TEXT_CHANGED: {
    en: 'The text has changed since you read it. Open it again, read it, and sign then.',
    sw: 'Maandishi yamebadilika tangu uyasome. Yafungue tena, yasome, kisha utie saini.',
  },
  NDA_NAME: {
    en: 'Type your full name, 3 to 120 letters: it is your signature.',
    sw: 'Andika jina lako kamili, herufi 3 hadi 120: ndiyo saini yako.',
  },
  MATCH_NOT_DUE: { en: 'It is too early for this. Nothing has to be done.', sw: 'Bado ni mapema kwa hatua hii. Hakuna cha kufanya.' },
  MEETING_DAY_INVALID: {
    en: 'Choose the day of the meeting, within the last year.',
    sw: 'Chagua siku ya mkutano, ndani ya mwaka uliopita.',
  },
  MEETING_DAY_AHEAD: {
    en: 'That day is still to come. Choose today or earlier.',
    sw: 'Siku hiyo bado haijafika. Chagua leo au kabla yake.',
  },
  PARK_UNTIL_INVALID: { en: 'Choose the day on which it goes on.', sw: 'Chagua siku ambayo kazi itaendelea.' },
  PARK_UNTIL_PAST: { en: 'Choose a day after today.', sw: 'Chagua siku ya baadaye kuliko leo.' },
  PARK_UNTIL_TOO_FAR: {
    en: 'A match is parked for a year at most. Choose an earlier day.',
    sw: 'Ulinganisho huwekwa kando kwa mwaka mmoja tu. Chagua siku ya karibu zaidi.',
  },
  NEXT_STEP_REQUIRED: { en: 'Say what is to be done next.', sw: 'Andika hatua inayofuata.' },
  NEXT_STEP_TOO_LONG: { en: 'Shorten the next step to {limit} characters.', sw: 'Fupisha hatua inayofuata isizidi herufi {limit}.' },
  NEXT_STEP_DUE_INVALID: { en: 'Choose the day by which it is to be done.', sw: 'Chagua siku ambayo iwe imeshafanyika.' },
  NEXT_STEP_DUE_PAST: { en: 'That day is over. Choose today or later.', sw: 'Siku hiyo imepita. Chagua leo au baadaye.' },
  NEXT_STEP_DUE_TOO_FAR: { en: 'Choose a day within a year.', sw: 'Chagua siku ndani ya mwaka mmoja.' },
} as const;
