import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createMatchIndex, isGoodMatch, type MatchDocument } from '.';
import { type Grades, mean, ndcg, recall, reciprocalRank, worthProposing } from './testing/ranking-measures';

/**
 * Ranking quality on the demonstration set, whose grades one person gave. The glossary was written by people who knew these texts,
 * so the figures guard against getting worse; they do not say how well unseen needs are served (the bench does).
 */
type DemoEntry = {
  id: string;
  lang: 'en' | 'sw' | 'mixed';
  title: string;
  description: string;
  tags: string[];
  isic: string | string[];
  ford: string;
  trl?: number;
  trl_min?: number;
  region: string;
};
type Demo = { needs: DemoEntry[]; offers: DemoEntry[]; qrels: Record<string, Record<string, number>> };

const demoFile = path.join(__dirname, '../../../apps/server/src/demo/demo-needs-offers.json');
const demo = JSON.parse(readFileSync(demoFile, 'utf8')) as Demo;

const documentOf = (entry: DemoEntry): MatchDocument => ({
  id: entry.id,
  language: entry.lang === 'sw' ? 'sw' : 'en',
  title: entry.title,
  body: entry.description,
  keywords: entry.tags,
  sectorCodes: [entry.isic].flat(),
  fieldCodes: [entry.ford],
  trlMin: entry.trl_min ?? entry.trl,
  trlMax: entry.trl,
  regionCode: entry.region,
});

const index = createMatchIndex();
for (const offer of demo.offers) index.upsert(documentOf(offer));

const runs = demo.needs.map((need) => {
  const grades: Grades = new Map(Object.entries(demo.qrels[need.id] ?? {}));
  const wanted = worthProposing(grades);
  const ranked = index.rank(documentOf(need), { limit: 40 });
  const [bestOther] = index.rank(documentOf(need), { limit: 1, allow: (id) => !wanted.includes(id) });
  return {
    need,
    grades,
    hasGood: wanted.length > 0,
    ids: ranked.map(({ id }) => id),
    best: ranked[0]?.score ?? 0,
    bestOther: bestOther?.score ?? 0,
  };
});

function figures(some: typeof runs) {
  const answerable = some.filter(({ hasGood }) => hasGood);
  return {
    ndcg5: mean(some.map(({ ids, grades }) => ndcg(ids, grades, 5))),
    mrr: mean(answerable.map(({ ids, grades }) => reciprocalRank(ids, grades))),
    recall10: mean(answerable.map(({ ids, grades }) => recall(ids, grades, 10))),
  };
}

describe('offers for the needs of the demonstration set', () => {
  test.each([
    ['all', runs],
    ['English', runs.filter(({ need }) => need.lang === 'en')],
    ['Swahili', runs.filter(({ need }) => need.lang === 'sw')],
  ])('%s needs find what a broker would propose', (_name, some) => {
    const { ndcg5, mrr, recall10 } = figures(some);
    expect(ndcg5).toBeGreaterThan(0.93);
    expect(mrr).toBeGreaterThan(0.97);
    expect(recall10).toBeGreaterThan(0.95);
  });

  test('a need that nobody can serve is told so', () => {
    expect(runs.filter(({ hasGood, best }) => !hasGood && isGoodMatch(best))).toEqual([]);
  });

  test('when the fitting offers are taken away, most needs are told that there is no good match', () => {
    expect(mean(runs.map(({ bestOther }) => (isGoodMatch(bestOther) ? 0 : 1)))).toBeGreaterThan(0.9);
  });

  test('a need that can be served is hardly ever told that there is no good match', () => {
    const served = runs.filter(({ hasGood }) => hasGood);
    expect(mean(served.map(({ best }) => (isGoodMatch(best) ? 1 : 0)))).toBeGreaterThan(0.94);
  });
});

test('needs for an offer: the same index type finds them the other way round', () => {
  const needs = createMatchIndex();
  for (const need of demo.needs) needs.upsert(documentOf(need));
  const best = demo.offers.map((offer) => {
    const grades: Grades = new Map(demo.needs.map(({ id }) => [id, demo.qrels[id]?.[offer.id] ?? 0]));
    if (worthProposing(grades).length === 0) return [];
    return [
      reciprocalRank(
        needs.rank(documentOf(offer), { limit: 40 }).map(({ id }) => id),
        grades,
      ),
    ];
  });
  expect(mean(best.flat())).toBeGreaterThan(0.9);
});
