/** What is known of who stands behind a text, and of the places that are finer than a region. */
export interface KnownNames {
  /** Whole names of organisations: the one behind the posting first of all. */
  readonly organisations: readonly string[];
  /** Whole names of people: the author, members of the organisation. */
  readonly people: readonly string[];
  /** Councils, districts and towns; those named like their region are left out by {@link finerPlaces}. */
  readonly places: readonly string[];
}

export interface NamePattern {
  readonly kind: 'ORGANISATION' | 'PERSON' | 'PLACE';
  readonly pattern: RegExp;
  /**
   * `whole` counts however it is written; `word` where it is written as a name; `ownWord` where no other name goes on around it; `soleWord`, all there
   * is of a name, also where it begins a sentence.
   */
  readonly as: 'whole' | 'word' | 'ownWord' | 'soleWord';
}

/** Words in names of organisations that many share, in small letters: alone they point at nobody. */
const shared = new Set(
  `and for the of na ya wa la cha za kwa company co corp corporation incorporated llc ltd limited plc inc enterprise enterprises industries industry group holdings investment investments
  traders trading general supplies suppliers services service solutions products processing processors production manufacturing manufacturers works workshop
  workshops factory mills millers milling foods food oils oil fish fruits fruit dairy leather textile textiles wood timber furniture metal steel engineering
  engineers technology technologies tech digital ict software energy solar water agro agri agriculture agricultural farm farms farmers cooperative cooperatives
  union society association amcos saccos vicoba women youth group centre center institute university college school department faculty laboratory research
  tanzania tanzanian africa african east national international new first best demo mfano
  kampuni kiwanda viwanda karakana chama ushirika umoja kikundi wanawake vijana wakulima wafugaji wavuvi mafundi taasisi chuo kikuu shule idara maabara
  uhandisi teknolojia kilimo mifugo uvuvi mafuta samaki maziwa ngozi mbao samani chuma matunda mboga vyakula chakula nguo maji nishati jua biashara huduma
  bidhaa usindikaji uzalishaji tanzania afrika mashariki taifa`.split(/\s+/),
);

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
const edge = { before: '(?<![\\p{L}\\p{N}_])', after: '(?![\\p{L}\\p{N}_])' };

/** The words of a name as an expression: whatever blanks, hyphens or dots stand between them. */
function whole(words: readonly string[], flags: 'giu' | 'gu'): RegExp {
  return new RegExp(`${edge.before}${words.map(escaped).join("[\\s.,&'’–-]{1,3}")}${edge.after}`, flags);
}

const wordsOf = (name: string): readonly string[] => name.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];

const legalForm = /^(?:co|company|corp|corporation|inc|incorporated|limited|llc|ltd|plc)$/i;

/** A name whole, in any letters; each of its words that few share; and what its first letters make. */
function ofOrganisation(name: string): readonly NamePattern[] {
  const words = wordsOf(name);
  const own = words.filter((word) => word.length >= 4 && !shared.has(word.toLowerCase()));
  const short = words.filter((word) => !legalForm.test(word));
  const initials = short
    .filter((word) => !/^(?:and|for|the|of|na|ya|wa|la|cha|za|kwa)$/i.test(word))
    .map(([first = '']) => first.toUpperCase())
    .join('');
  return [
    ...[words, short]
      .filter((some) => some.length > 1)
      .map((some) => ({ kind: 'ORGANISATION', pattern: whole(some, 'giu'), as: 'whole' }) as const),
    ...own.map(
      (word) => ({ kind: 'ORGANISATION', pattern: whole([word], 'giu'), as: short.length === 1 ? 'soleWord' : 'ownWord' }) as const,
    ),
    ...(initials.length >= 3 ? [{ kind: 'ORGANISATION', pattern: whole([initials], 'gu'), as: 'ownWord' } as const] : []),
  ];
}

const titles = /^(?:dr|prof|eng|mr|mrs|ms|bw|bi|ndugu|mhandisi|mzee|mama|baba)$/i;

function ofPerson(name: string): readonly NamePattern[] {
  const words = wordsOf(name).filter((word) => !titles.test(word));
  if (words.length === 0) return [];
  return [
    ...(words.length > 1 ? [{ kind: 'PERSON', pattern: whole(words, 'giu'), as: 'whole' } as const] : []),
    ...words.filter((word) => word.length >= 3).map((word) => ({ kind: 'PERSON', pattern: whole([word], 'giu'), as: 'word' }) as const),
  ];
}

/** All places in one expression, as there are many. */
function ofPlaces(places: readonly string[]): readonly NamePattern[] {
  const names = places.map((place) => wordsOf(place).map(escaped).join('[\\s-]')).filter((name) => name !== '');
  if (names.length === 0) return [];
  // The longer one first: an expression takes the first that fits.
  const choice = names.sort((one, other) => other.length - one.length).join('|');
  return [{ kind: 'PLACE', pattern: new RegExp(`${edge.before}(?:${choice})${edge.after}`, 'giu'), as: 'word' }];
}

const compiled = new WeakMap<KnownNames, readonly NamePattern[]>();

/** Expressions for all that is known; made once for the same object. */
export function patternsOf(known: KnownNames): readonly NamePattern[] {
  const made = compiled.get(known) ?? [
    ...known.organisations.flatMap(ofOrganisation),
    ...known.people.flatMap(ofPerson),
    ...ofPlaces(known.places),
  ];
  compiled.set(known, made);
  return made;
}

/** Names of councils without their type, but for those that are named like a region: they tell no more than it. */
export function finerPlaces(councils: readonly string[], regions: readonly string[]): readonly string[] {
  const plain = (name: string): string => name.replace(/\s+(?:CC|MC|TC|DC)$/u, '').trim();
  const known = new Set(regions.map((region) => region.toLowerCase()));
  return [...new Set(councils.map(plain))].filter((name) => name !== '' && !known.has(name.toLowerCase()));
}
