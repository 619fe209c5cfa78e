import type { Language, MatchNews } from '@kongano/domain';
import { type LetterText, oneLine } from './letter-text';

/** What letters say about a match. They name the need alone, never who stands on the other side. */
export const matchTexts: Readonly<Record<MatchNews, Readonly<Record<Language, LetterText>>>> = {
  MATCH_APPROACHED: {
    en: oneLine(
      'Are you interested?',
      'A broker thinks that you and another side could work together on this need. Read why, and say whether you are interested. The other side sees your answer only if both say yes:',
    ),
    sw: oneLine(
      'Je, una nia?',
      'Mwunganishi anaona kuwa wewe na upande mwingine mnaweza kushirikiana kwenye hitaji hili. Soma kwa nini, kisha sema kama una nia. Upande wa pili utaona jibu lako ikiwa tu wote mmekubali:',
    ),
  },
  MATCH_BOTH_INTERESTED: {
    en: oneLine('Both are interested', 'Both sides of your match are interested. Introduce them within two working days:'),
    sw: oneLine('Pande zote zina nia', 'Pande zote mbili za ulinganisho wako zina nia. Zitambulishe ndani ya siku mbili za kazi:'),
  },
  MATCH_INTRODUCED: {
    en: oneLine(
      'You are introduced',
      'The broker introduces the two sides of this need to each other. Read who they are, why you fit, and write the first words:',
    ),
    sw: oneLine(
      'Mmetambulishwa',
      'Mwunganishi anatambulisha pande mbili za hitaji hili. Soma ni akina nani, kwa nini mnafaana, na andika maneno ya kwanza:',
    ),
  },
  MATCH_MOVED: {
    en: oneLine('Your match moved on', 'Something happened to your match. See what it is and what comes next:'),
    sw: oneLine('Ulinganisho wako umesonga mbele', 'Kuna jambo limetokea kwenye ulinganisho wako. Angalia ni nini na hatua inayofuata:'),
  },
  MATCH_CONFIRM: {
    en: oneLine(
      'Please confirm the agreement',
      'The other side confirms that you have agreed to work together. Confirm it too, or say what is missing:',
    ),
    sw: oneLine(
      'Tafadhali thibitisha makubaliano',
      'Upande wa pili umethibitisha kuwa mmekubaliana kushirikiana. Thibitisha nawe, au sema kinachokosekana:',
    ),
  },
  MATCH_AGREED: {
    en: oneLine('You have agreed', 'Both sides have confirmed the agreement. The broker helps you to begin the project:'),
    sw: oneLine('Mmekubaliana', 'Pande zote mbili zimethibitisha makubaliano. Mwunganishi atawasaidia kuanza mradi:'),
  },
  MATCH_CLOSED: {
    en: oneLine('This match is closed', 'This match does not go on. See what was said, and what else fits:'),
    sw: oneLine('Ulinganisho huu umefungwa', 'Ulinganisho huu hauendelei. Angalia kilichosemwa, na mengine yanayofaa:'),
  },
  MATCH_AWAKE: {
    en: oneLine('Time to go on', 'The match that was parked goes on from today. Take the next step:'),
    sw: oneLine('Ni wakati wa kuendelea', 'Ulinganisho uliowekwa kando unaendelea kuanzia leo. Chukua hatua inayofuata:'),
  },
  MATCH_REMINDED: {
    en: oneLine('An answer is awaited', 'The broker reminds you of this match. Say where it stands; a few words are enough:'),
    sw: oneLine('Jibu lako linasubiriwa', 'Mwunganishi anakukumbusha ulinganisho huu. Sema umefikia wapi; maneno machache yanatosha:'),
  },
  MATCH_HANDED_OVER: {
    en: oneLine('A case is yours now', 'A colleague handed this match over to you. Read what happened so far and why it is yours:'),
    sw: oneLine('Kesi hii sasa ni yako', 'Mwenzako amekukabidhi ulinganisho huu. Soma yaliyotokea hadi sasa na kwa nini ni wako:'),
  },
  MATCH_DUE: {
    en: oneLine('Due today', 'The next step of your match is due. Take it, or set another day:'),
    sw: oneLine('Mwisho ni leo', 'Hatua inayofuata ya ulinganisho wako imefikia siku yake. Ichukue, au panga siku nyingine:'),
  },
  MATCH_ESCALATED: {
    en: oneLine(
      'A second broker is asked',
      'Nothing happened to this match for two working days after its day. A second broker is asked to help. Agree who takes the next step:',
    ),
    sw: oneLine(
      'Mwunganishi wa pili ameombwa',
      'Hakuna kilichotokea kwenye ulinganisho huu kwa siku mbili za kazi baada ya siku yake. Mwunganishi wa pili ameombwa kusaidia. Kubalianeni nani atachukua hatua inayofuata:',
    ),
  },
  MATCH_NDA_SIGNED: {
    en: oneLine(
      'Confidentiality is signed',
      'A side of your match has signed the confidentiality agreement. See who has signed, print the receipt, or sign for your side:',
    ),
    sw: oneLine(
      'Makubaliano ya usiri yametiwa saini',
      'Upande mmoja wa ulinganisho wako umetia saini makubaliano ya usiri. Angalia nani ametia saini, chapisha stakabadhi, au tia saini kwa upande wako:',
    ),
  },
};
