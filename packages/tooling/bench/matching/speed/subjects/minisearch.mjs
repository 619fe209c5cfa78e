// MiniSearch as its documentation shows it, with the title and keywords boosted as Kongano weighs them.
import MiniSearch from 'minisearch';

const textOf = ({ title, keywords, body }) => [title, ...keywords, body].join(' ');

export function openMiniSearch() {
  const index = new MiniSearch({ fields: ['title', 'keywords', 'body'], searchOptions: { boost: { title: 2, keywords: 2 } } });
  return {
    add: ({ id, title, keywords, body }) => index.add({ id, title, keywords: keywords.join(' '), body }),
    finish: () => undefined,
    search: (need, limit) => index.search(textOf(need)).slice(0, limit),
    close: () => undefined,
  };
}
