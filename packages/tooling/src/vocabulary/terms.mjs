/**
 * @typedef {{ scheme: string, code: string, parentCode: string | null, titleEn: string, titleSw: string | null, position: number }} Term
 * All vocabularies as one list of terms; `position` orders a scheme as its standard does.
 */

/** The terms of every scheme from the parsed data files; throws where a parent is missing or a code comes twice. */
export function termsOf({ isic, sections, ford, trl, sdg, regions, councils, titlesSw }) {
  const terms = [
    ...inOrder('SECTOR', sectorTerms(isic, sections, titlesSw.SECTOR)),
    ...inOrder('FIELD', fieldTerms(ford, titlesSw.FIELD)),
    ...inOrder(
      'REGION',
      regions.map((region) => term(region.iso_3166_2, null, region.name_en, region.name_sw)),
    ),
    ...inOrder('COUNCIL', councils.map(councilTerm)),
    ...inOrder(
      'SDG',
      sdg.map((goal) => term(String(goal.goal), null, goal.en, goal.sw)),
    ),
    ...inOrder(
      'TRL',
      trl.map((level) => term(String(level.trl), null, level.en, level.sw)),
    ),
  ];
  refuseBroken(terms);
  return terms;
}

const term = (code, parentCode, titleEn, titleSw) => ({ code, parentCode, titleEn, titleSw });
const inOrder = (scheme, terms) => terms.map((each, position) => ({ scheme, ...each, position }));

/** A level of ISIC that repeats the English title of another repeats its Swahili title too: a group of one class, say. */
function sectorTerms(isic, sections, titles) {
  const own = new Map([...sections.map((section) => [section.code, section.sw]), ...Object.entries(titles)]);
  const byEnglish = new Map(isic.filter((row) => own.has(row.code)).map((row) => [row.title_en, own.get(row.code)]));
  return isic.map((row) => term(row.code, row.parent || null, row.title_en, own.get(row.code) ?? byEnglish.get(row.title_en) ?? null));
}

function fieldTerms(ford, titles) {
  return ford.flatMap((area) => [
    term(area.code, null, area.en, area.sw),
    ...area.children.map((field) => term(field.code, area.code, field.en, titles[field.code] ?? null)),
  ]);
}

/** A council's name alone is not unique: Morogoro has a municipal and a district council. Names are the same in both languages. */
function councilTerm({ region_iso: region, council, type }) {
  const title = `${council} ${type}`;
  return term(`${region}/${title}`, region, title, title);
}

function refuseBroken(terms) {
  const codes = new Set();
  const key = (scheme, code) => `${scheme} ${code}`;
  for (const { scheme, code } of terms) {
    if (codes.has(key(scheme, code))) throw new Error(`${key(scheme, code)} comes twice`);
    codes.add(key(scheme, code));
  }
  for (const { scheme, code, parentCode } of terms) {
    const parentScheme = scheme === 'COUNCIL' ? 'REGION' : scheme;
    if (parentCode !== null && !codes.has(key(parentScheme, parentCode)))
      throw new Error(`${key(scheme, code)} has an unknown parent ${parentCode}`);
  }
}
