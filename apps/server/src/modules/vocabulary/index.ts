import { defineModule } from '../../platform/module';
import { TermEntity } from './term.entity';
import { TermResolver } from './term.resolver';
import { VocabularyService } from './term.service';

export { termsOf } from './term.reads';
export { codesUnder, termOf } from './term.search';
export { Term } from './term.type';
export { VocabularyService };

/** ISIC, FORD, regions, councils, SDGs and readiness levels, in both languages. */
export const vocabularyModule = defineModule({
  name: 'vocabulary',
  entities: [TermEntity],
  setUp: ({ database }, services) => {
    const vocabulary = services.provide(new VocabularyService(database));
    return { resolvers: [new TermResolver()], start: () => vocabulary.loadTerms() };
  },
});
