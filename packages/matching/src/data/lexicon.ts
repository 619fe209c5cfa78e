import { adjectivesTerms } from './lexicon/adjectives';
import { beekeepingTerms } from './lexicon/beekeeping';
import { businessTerms } from './lexicon/business';
import { constructionTerms } from './lexicon/construction';
import { cropsTerms } from './lexicon/crops';
import { energyTerms } from './lexicon/energy';
import { environmentTerms } from './lexicon/environment';
import { fisheriesTerms } from './lexicon/fisheries';
import { foodTerms } from './lexicon/food';
import { forestryTerms } from './lexicon/forestry';
import { healthTerms } from './lexicon/health';
import { ictTerms } from './lexicon/ict';
import { lawTerms } from './lexicon/law';
import { leatherTerms } from './lexicon/leather';
import { livestockTerms } from './lexicon/livestock';
import { metalTerms } from './lexicon/metal';
import { miningTerms } from './lexicon/mining';
import { natureTerms } from './lexicon/nature';
import { nounsTerms } from './lexicon/nouns';
import { placesTerms } from './lexicon/places';
import { platformTerms } from './lexicon/platform';
import { researchTerms } from './lexicon/research';
import { societyTerms } from './lexicon/society';
import { textilesTerms } from './lexicon/textiles';
import { timeTerms } from './lexicon/time';
import { transportTerms } from './lexicon/transport';
import { verbsTerms } from './lexicon/verbs';
import { waterTerms } from './lexicon/water';

/**
 * An English and a Swahili term that stand for each other, and how likely the one is meant by the other (0..1; 1 is the plain
 * translation). Weights are not normalised: a term with several plain translations has several entries of weight 1.
 */
export type LexiconEntry = readonly [english: string, swahili: string, weight: number];

/** The terms of each field of work; a pair stands in the first field that it belongs to, and in no other. */
export const lexiconFields = {
  crops: cropsTerms,
  livestock: livestockTerms,
  food: foodTerms,
  fisheries: fisheriesTerms,
  beekeeping: beekeepingTerms,
  leather: leatherTerms,
  textiles: textilesTerms,
  metal: metalTerms,
  forestry: forestryTerms,
  energy: energyTerms,
  water: waterTerms,
  construction: constructionTerms,
  mining: miningTerms,
  health: healthTerms,
  ict: ictTerms,
  transport: transportTerms,
  research: researchTerms,
  environment: environmentTerms,
  business: businessTerms,
  law: lawTerms,
  society: societyTerms,
  nature: natureTerms,
  places: placesTerms,
  time: timeTerms,
  nouns: nounsTerms,
  verbs: verbsTerms,
  adjectives: adjectivesTerms,
  platform: platformTerms,
};

function readTranslation(text: string): { forms: string[]; weight: number } {
  const weightAt = text.lastIndexOf(' .');
  if (weightAt < 0) return { forms: text.split('/'), weight: 1 };
  return { forms: text.slice(0, weightAt).split('/'), weight: Number(text.slice(weightAt)) };
}

function readLine(line: string): LexiconEntry[] {
  const [english = '', swahili = ''] = line.split(' = ');
  const terms = english.split('/');
  return swahili.split(', ').flatMap((translation) => {
    const { forms, weight } = readTranslation(translation);
    return terms.flatMap((term) => forms.map((form): LexiconEntry => [term, form, weight]));
  });
}

/**
 * Reads lines of terms. Left of ` = ` stand the English words of one meaning, parted by slashes; right of it their translations,
 * parted by commas, each with its weight where that is below 1. Forms of one Swahili word that the stemmer does not bring
 * together (jiwe/mawe) are parted by slashes: `stone/rock = jiwe/mawe, mwamba/miamba .6`.
 */
export const readTerms = (text: string): LexiconEntry[] => text.trim().split('\n').flatMap(readLine);

/** All pairs of the lexicon, those of the trades before those of everyday words. */
export const lexicon: readonly LexiconEntry[] = Object.values(lexiconFields).flatMap(readTerms);
