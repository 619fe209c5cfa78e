import { matchRoutes, type RouteObject } from 'react-router';
import { lookers, pages, type Things } from '../../e2e/pages';
import { urls } from '../lib/urls';
import { routeTree } from './router';

const things: Things = {
  need: 'a-need',
  draft: 'a-draft',
  offer: 'an-offer',
  cluster: 'a-cluster',
  facilitated: 'own-cluster',
  match: 'a-match',
  batch: 'a-batch',
  project: 'a-project',
  firm: 'a-firm',
  person: 'a-person',
  institution: 'an-institution',
};

/** Every address that a tree of routes knows, as it is written there. */
function pathsOf(routes: RouteObject[]): string[] {
  return routes.flatMap(({ path, index, children = [] }) => [
    ...(path && path !== '/' ? [path] : index ? ['/'] : []),
    ...pathsOf(children),
  ]);
}

function routeOf(path: string): string {
  const { route } = matchRoutes(routeTree(), path)?.at(-1) ?? {};
  return route?.index ? '/' : (route?.path ?? '');
}

const looked = new Set(pages.map(({ path }) => routeOf(path(things))));
const routes = pathsOf(routeTree());

it.each(routes)('%s is among the pages that browsers look at for accessibility', (path) => {
  expect([...looked]).toContain(path);
});

it('every page that browsers look at has a name of its own, an address that exists and somebody who looks', () => {
  expect(new Set(pages.map(({ name }) => name)).size).toBe(pages.length);
  expect(pages.filter(({ path }) => routeOf(path(things)) === '*').map(({ name }) => name)).toEqual(['no such page']);
  expect(pages.filter((page) => page.lookers.length === 0)).toEqual([]);
});

it.each(lookers)('%s looks at the first page and at the settings', (looker) => {
  const seen = pages.filter((page) => page.lookers.includes(looker)).map(({ name }) => name);
  expect(seen).toEqual(expect.arrayContaining(['home', 'settings']));
});

// The kit is a page of development only.
const { kit: _kit, ...addresses } = urls;
const about = [urls.cluster, urls.clusterEdit, urls.need, urls.needEdit];

it.each(
  [
    ...Object.values(addresses).filter((address) => address.length === 0),
    ...about.map((address) => () => address('a thing / with signs?')),
  ].map((address) => (address as () => string)()),
)('the address %s leads to a page', (path) => {
  expect(routeOf(path)).not.toBe('*');
});
