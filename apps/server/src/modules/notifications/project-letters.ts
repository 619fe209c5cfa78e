import type { Language, ProjectNews } from '@kongano/domain';
import { type LetterText, oneLine } from './letter-text';

/** What letters say about a project. What was reported or why something was refused is read on its page. */
export const projectTexts: Readonly<Record<ProjectNews, Readonly<Record<Language, LetterText>>>> = {
  PROJECT_OPENED: {
    en: oneLine(
      'Your project is open',
      'The broker opened the project that you agreed on. Plan its milestones together; then the firm starts it:',
    ),
    sw: oneLine(
      'Mradi wenu umefunguliwa',
      'Mwunganishi amefungua mradi mliokubaliana. Pangeni hatua zake pamoja; kisha kampuni itauanzisha:',
    ),
  },
  PROJECT_STARTED: {
    en: oneLine('The project runs', 'The firm agrees with the plan and started the project. See which milestone is due first:'),
    sw: oneLine('Mradi umeanza', 'Kampuni imekubali mpango na imeanzisha mradi. Angalia hatua ipi ni ya kwanza:'),
  },
  PROJECT_REPORTED: {
    en: oneLine(
      'Is this milestone reached?',
      'A milestone is reported as reached. Read what was done, look at the evidence, and confirm it or say what is missing:',
    ),
    sw: oneLine(
      'Je, hatua hii imefikiwa?',
      'Imeripotiwa kuwa hatua imefikiwa. Soma kilichofanyika, angalia ushahidi, kisha thibitisha au sema kinachokosekana:',
    ),
  },
  PROJECT_CONFIRMED: {
    en: oneLine('A milestone is confirmed', 'The firm confirmed that a milestone is reached. See what comes next:'),
    sw: oneLine('Hatua imethibitishwa', 'Kampuni imethibitisha kuwa hatua imefikiwa. Angalia kinachofuata:'),
  },
  PROJECT_REFUSED: {
    en: oneLine(
      'Something is missing',
      'The firm says that a milestone is not reached yet. Read what is missing, mend it and report it again:',
    ),
    sw: oneLine('Kuna kinachokosekana', 'Kampuni inasema hatua bado haijafikiwa. Soma kinachokosekana, rekebisha kisha uripoti tena:'),
  },
  PROJECT_DROP_PROPOSED: {
    en: oneLine('May this milestone be dropped?', 'It is proposed to leave a milestone out. Read why, and agree or say why it is needed:'),
    sw: oneLine('Je, hatua hii iondolewe?', 'Imependekezwa kuacha hatua moja. Soma kwa nini, kisha kubali au sema kwa nini inahitajika:'),
  },
  PROJECT_DROPPED: {
    en: oneLine('A milestone is dropped', 'The firm agrees that a milestone is left out. See the plan as it is now:'),
    sw: oneLine('Hatua imeondolewa', 'Kampuni imekubali hatua moja iachwe. Angalia mpango ulivyo sasa:'),
  },
  PROJECT_KEPT: {
    en: oneLine('The milestone stays', 'The firm does not want the milestone dropped. Read why it is needed:'),
    sw: oneLine('Hatua inabaki', 'Kampuni haitaki hatua iondolewe. Soma kwa nini inahitajika:'),
  },
  PROJECT_DUE_SOON: {
    en: oneLine(
      'A milestone is due soon',
      'A milestone of your project is due within a week. Report it when it is reached, or agree on another day:',
    ),
    sw: oneLine(
      'Hatua inakaribia siku yake',
      'Hatua ya mradi wenu inatakiwa ndani ya wiki moja. Iripoti ikifikiwa, au kubalianeni siku nyingine:',
    ),
  },
  PROJECT_OVERDUE: {
    en: oneLine('A milestone is overdue', 'The day of a milestone is over. Report it, or agree on another day with the firm:'),
    sw: oneLine('Hatua imechelewa', 'Siku ya hatua imepita. Iripoti, au kubalianeni siku nyingine na kampuni:'),
  },
  PROJECT_COMPLETED: {
    en: oneLine('The project is completed', 'The firm says what was reached, and the project is completed. Read its result:'),
    sw: oneLine('Mradi umekamilika', 'Kampuni imesema kilichofikiwa, na mradi umekamilika. Soma matokeo yake:'),
  },
  PROJECT_STOPPED: {
    en: oneLine('The project is stopped', 'The project ended before its time. Read why:'),
    sw: oneLine('Mradi umesimamishwa', 'Mradi umeisha kabla ya wakati wake. Soma kwa nini:'),
  },
};
