/** Answers from a letter, by its link. */
export const answerEn = {
  'answer.title.approach': 'Are you interested?',
  'answer.title.introduction': 'You are introduced: do you take it up?',
  'answer.about': 'It is about: {title}',
  'answer.yes.what': 'The broker is told that you are interested. The other side learns it once they have said yes too.',
  'answer.yes.introduction': 'The broker is told that you take it up. The next step is to meet.',
  'answer.yes': 'Yes, I am interested',
  'answer.no.what': 'This ends the match. Your reason helps the broker to find something better.',
  'answer.no.start': 'Choose a reason',
  'answer.said.yes': 'You said yes on {date}',
  'answer.said.no': 'You said no on {date}',
  'answer.said.next': 'Nothing more is to be done here. The match tells what comes next.',
  'answer.moved': 'This question no longer stands',
  'answer.moved.what': 'The match has moved on since the letter was written. Open it to see where it stands.',
  'answer.open': 'Open the match',
  'answer.over': 'This link no longer works',
  'answer.overBody': 'It was for another person, or its 14 days are over. Sign in to answer.',
} as const;
