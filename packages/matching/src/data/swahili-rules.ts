/** Prefixes, protected words and roots for light Swahili stemming, own work of the project, CC0-1.0. */
export const swahiliRules = {
  subjects: 'ni u a tu m mw wa i li ya ki vi zi ku pa mu'.split(' '),
  tenses: 'na li ta me ka ki nge ngali ja si'.split(' '),
  relatives: 'ye cho vyo lo yo zo po ko mo o'.split(' '),
  objects: 'ji ki vi zi li ya wa tu ni ku mw m i u'.split(' '),
  nounPrefixes: 'mwana wana waku mku wa mw mi ma ki vi ch vy m u w'.split(' '),
};

/** Words that look inflected and are not. */
export const protectedWords = `
mafuta alizeti mwani asali uyoga tathmini mashine maabara malighafi makala mimea jamii serikali mikoa wilaya watu kazi samani thamani
mtindo idadi taarifa maktaba wakala katani jani ini nchini huduma huruma hujuma hutuba huria husuda huisha
asilimia asilia asia india arabia somalia mamalia bandia pazia tabia hisia historia dunia shehia mbolea anatomia teknolojia tasnia familia
`;

/** Roots that are known, so that affixes around them can be taken off with certainty. */
export const knownRoots = `
buni chakat chang endel fuk fund funz fut gunduli hifadhi hitaji jukwa kaush lim linganish mbegu pat pim radi safish saidi sambaz shirik
sindik sok tafiti tanda tengen thamini tum tumi unganish wand wez zalish
`;
