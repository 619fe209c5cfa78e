/**
 * Made needs and offers: words by a law like Zipf's, topics with words of their own, words that keep company, inflected forms. The same
 * numbers give the same texts at every run, and a text depends on its own number alone, so that nothing has to be kept.
 */
import { randomFrom } from '../measures.mjs';

const vocabularySize = 50_000;
const topicCount = 300;
const wordsOfTopic = 300;
/** Topics do not own the commonest words. */
const commonestShared = 200;
const shares = { topical: 0.45, firstTopic: 0.75, company: 0.25, inflected: 0.2 };
const lengths = { offer: { title: 8, keywords: 4, body: 88 }, need: { title: 10, keywords: 5, body: 135 } };
const clause = 12;

const onsets = 'b br c cl cr d dr f fl g gl gr h j k l m n p pl pr qu r s sc sl sp st str t tr v w z'.split(' ');
const vowels = 'a e i o u ea oo ai ou'.split(' ');
const codas = 'b ck ct d ft g l lk lm m mp n nd nk nt p pt r rb rd rk rm rt sk st t x z'.split(' ');

const pick = (list, random) => list[Math.floor(random() * list.length)];

/** Distinct words that look like English to the analyser; commoner ones are shorter. */
function makeWords() {
  const random = randomFrom(11);
  const words = new Set();
  while (words.size < vocabularySize) {
    const syllables = words.size < 2_000 ? 1 + Math.floor(random() * 2) : 2 + Math.floor(random() * 2);
    words.add(Array.from({ length: syllables }, () => pick(onsets, random) + pick(vowels, random) + pick(codas, random)).join(''));
  }
  return [...words];
}

/** Draws ranks: the n-th has a likelihood of 1 / (n + shift)^power (Mandelbrot). */
function drawRank({ size, shift, power }) {
  const upTo = new Float64Array(size);
  let sum = 0;
  for (let rank = 0; rank < size; rank++) {
    sum += 1 / (rank + shift) ** power;
    upTo[rank] = sum;
  }
  return (random) => {
    const wanted = random() * sum;
    let low = 0;
    for (let high = size - 1; low < high; ) {
      const middle = (low + high) >> 1;
      if (upTo[middle] < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

const anyRank = drawRank({ size: vocabularySize, shift: 25, power: 1 });
const rankInTopic = drawRank({ size: wordsOfTopic, shift: 4, power: 0.9 });
const words = makeWords();

function makeTopics() {
  const random = randomFrom(12);
  return Array.from({ length: topicCount }, () =>
    Uint32Array.from({ length: wordsOfTopic }, () => Math.max(commonestShared, anyRank(random)) + Math.floor(random() * 50)),
  );
}
const topics = makeTopics().map((topic) => topic.map((rank) => Math.min(vocabularySize - 1, rank)));

/** The word that likes to stand behind another. */
const companion = (rank) => (Math.imul(rank + 1, 2654435761) >>> 0) % vocabularySize;

/** A stream of words about two topics. */
function wordStream(random) {
  const [first, second] = [pick(topics, random), pick(topics, random)];
  let before = -1;
  return () => {
    const isCompany = before >= commonestShared && random() < shares.company;
    const topic = random() < shares.firstTopic ? first : second;
    const rank = isCompany ? companion(before) : random() < shares.topical ? topic[rankInTopic(random)] : anyRank(random);
    before = isCompany ? -1 : rank;
    return random() < shares.inflected ? `${words[rank]}s` : words[rank];
  };
}

function sentences(next, count) {
  let text = '';
  for (let at = 0; at < count; at++) text += `${next()}${at % clause === clause - 1 ? '. ' : ' '}`;
  return text;
}

const sectors =
  '0113 0121 0141 0312 0710 1010 1030 1040 1061 1104 1311 1512 1622 2011 2100 2392 2410 2592 2825 3510 3600 4100 6201 8610'.split(' ');
const fields = '1.2 1.4 1.6 2.1 2.2 2.3 2.4 2.5 2.7 2.11 3.3 4.1 4.2 4.4 5.2'.split(' ');
const partnerships = ['licence', 'technical assistance', 'joint research', 'investment', 'testing', 'training'];
const regions = Array.from({ length: 31 }, (_, at) => `TZ-${String(at + 1).padStart(2, '0')}`);

function facts(random) {
  const trl = 1 + Math.floor(random() * 9);
  return {
    sectorCodes: [pick(sectors, random)],
    fieldCodes: [pick(fields, random)],
    trlMin: trl,
    trlMax: Math.min(9, trl + Math.floor(random() * 3)),
    regionCode: pick(regions, random),
    partnershipTypes: [pick(partnerships, random)],
  };
}

function makeText(kind, number) {
  const random = randomFrom((kind === 'offer' ? 1 : 2) * 1_000_003 + Math.imul(number, 2246822519));
  const next = wordStream(random);
  const { title, keywords, body } = lengths[kind];
  return {
    id: `${kind}-${String(number).padStart(6, '0')}`,
    language: 'en',
    title: sentences(next, title).trim(),
    keywords: Array.from({ length: keywords }, next),
    body: sentences(next, body).trim(),
    ...facts(random),
  };
}

/** The offer of a number: 100 words that carry meaning, and facts. */
export const makeOffer = (number) => makeText('offer', number);

/** The need of a number: 150 such words. */
export const makeNeed = (number) => makeText('need', number);
