/** What stands against a step with a project or one of its milestones. */
export const projectTexts = {
  PROJECT_WRONG_STATUS: {
    en: 'The project has moved on since you opened it. Reload the page to see what you can do now.',
    sw: 'Hali ya mradi imebadilika tangu ulipoufungua. Pakia ukurasa upya uone unachoweza kufanya sasa.',
  },
  PROJECT_WITHOUT_MILESTONE: {
    en: 'Plan a milestone first: what is delivered, and by when.',
    sw: 'Panga hatua moja kwanza: nini kitaletwa, na lini.',
  },
  PROJECT_MILESTONES_OPEN: {
    en: 'Some milestones are still open. Confirm or drop each of them first.',
    sw: 'Baadhi ya hatua bado ziko wazi. Thibitisha au ondoa kila moja kwanza.',
  },
  PROJECT_NOTHING_CONFIRMED: {
    en: 'No milestone was reached. Stop the project and say why.',
    sw: 'Hakuna hatua iliyofikiwa. Simamisha mradi na useme kwa nini.',
  },
  PROJECT_REACHED_REQUIRED: {
    en: 'Say for each goal which value was reached.',
    sw: 'Taja kwa kila lengo thamani iliyofikiwa.',
  },
  PROJECT_REACHED_TOO_LONG: {
    en: 'Shorten the reached value to {limit} characters.',
    sw: 'Fupisha thamani iliyofikiwa isizidi herufi {limit}.',
  },
  PROJECT_TITLE_REQUIRED: { en: 'Give the project a title.', sw: 'Upe mradi kichwa.' },
  TOO_MANY_MILESTONES: {
    en: 'A project has {limit} milestones at most. Put some together.',
    sw: 'Mradi una hatua {limit} tu. Unganisha baadhi.',
  },
  MILESTONE_WRONG_STATUS: {
    en: 'This milestone has moved on since you opened it. Reload the page to see what you can do now.',
    sw: 'Hali ya hatua hii imebadilika tangu ulipoifungua. Pakia ukurasa upya uone unachoweza kufanya sasa.',
  },
  MILESTONE_NOT_DUE: { en: 'It is too early for this. Nothing has to be done yet.', sw: 'Bado ni mapema. Hakuna cha kufanya kwa sasa.' },
  MILESTONE_TITLE_REQUIRED: { en: 'Say in a few words what this milestone is.', sw: 'Taja kwa maneno machache hatua hii ni nini.' },
  MILESTONE_DUE_REQUIRED: { en: 'Choose the day by which it is to be reached.', sw: 'Chagua siku ambayo iwe imefikiwa.' },
  REPORT_REQUIRED: {
    en: 'Say what was done and how it can be seen.',
    sw: 'Eleza kilichofanyika na jinsi kinavyoonekana.',
  },
  REPORT_TOO_LONG: { en: 'Shorten the report to {limit} characters.', sw: 'Fupisha ripoti isizidi herufi {limit}.' },
  DOCUMENT_TITLE_REQUIRED: { en: 'Give the document a name.', sw: 'Ipe hati jina.' },
  TOO_MANY_DOCUMENTS: {
    en: 'A project keeps {limit} documents at most. Add a version to one of them.',
    sw: 'Mradi huhifadhi hati {limit} tu. Ongeza toleo kwenye mojawapo.',
  },
} as const;
