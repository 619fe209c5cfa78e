export { AnswerLinks } from './answer-links.service';
export { setUpAnswers } from './set-up';
