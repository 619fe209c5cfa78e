import { languages } from '@kongano/domain';
import { enumOf } from './enum-of';

/** The languages of texts and of readers; every module that has either uses this one enum. */
export const Language = enumOf('Language', languages, 'English or Swahili.');
