import { analyse } from '../../analyse/analyse';

/**
 * What is measured, in words that mean the same when somebody measures it, in both languages. The words of one line stand for each
 * other; `implied` says that a number of such a dimension already says it ("takes 2 days" speaks of time).
 */
const lines = {
  price: 'price cost expense fee budget purchase buying | bei gharama ada ununuzi',
  time: 'time duration period long take | muda kipindi chukua',
  capacity: 'capacity throughput output speed quantity amount rate | uwezo kasi kiasi kiwango',
  temperature: 'temperature heat | halijoto joto',
  share: 'share percentage proportion level content rate | kiwango kiasi sehemu',
  weight: 'weight weigh weighs heavy | uzito zito mzito',
  moisture: 'moisture humidity | unyevu unyevunyevu',
  life: 'life lifetime lifespan lasts lasting durability durable | uhai kudumu hudumu yanadumu inadumu zinadumu unadumu uimara',
  loss: 'loss losses lose lost spoilage waste wasted | hasara upotevu yanayopotea hupotea kupotea',
  size: 'length width height size area | urefu upana kimo ukubwa eneo',
  power: 'power | nguvu',
} as const;
type Aspect = keyof typeof lines;

const impliedBy: Readonly<Record<string, Aspect>> = {
  time: 'time',
  shillings: 'price',
  dollars: 'price',
  temperature: 'temperature',
  percent: 'share',
  power: 'power',
};

const keysOf = (text: string): Set<string> => {
  const [english = '', swahili = ''] = text.split('|');
  const tokens = [...analyse(english, 'en'), ...analyse(swahili, 'sw')];
  return new Set(tokens.filter(({ isPhrase }) => !isPhrase).flatMap(({ terms }) => terms.map(({ key }) => key)));
};
const aspects = new Map<Aspect, Set<string>>(Object.entries(lines).map(([aspect, text]) => [aspect as Aspect, keysOf(text)]));

/** Index terms that stand for the same measurable thing as one of these. */
export function sameAspect(keys: readonly string[]): string[] {
  return [...aspects.values()].filter((known) => keys.some((key) => known.has(key))).flatMap((known) => [...known]);
}

/** Whether a number of this dimension says by itself what these index terms name. */
export function isImplied(keys: readonly string[], dimension: string): boolean {
  const aspect = dimension.includes('/') ? 'capacity' : impliedBy[dimension];
  const known = aspect && aspects.get(aspect);
  return known !== undefined && keys.some((key) => known.has(key));
}

/** Whether index terms name something that is measured, of which a bare mention says nothing. */
export const isMeasure = (keys: readonly string[]): boolean => [...aspects.values()].some((known) => keys.some((key) => known.has(key)));

/** Dimensions that name what is measured so well that a demand need not say more: a rate, a temperature, a price. */
export const isSelfEvident = (dimension: string): boolean =>
  dimension.includes('/') || ['temperature', 'power', 'voltage', 'pressure', 'shillings', 'dollars'].includes(dimension);
