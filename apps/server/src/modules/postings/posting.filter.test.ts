import type { FieldScope } from '@kongano/query-plan';
import { byAge, byKey, byRelevance, foundByText, postingConditions } from './posting.filter';

/** A scope in which these arguments are given; parameters show by their paths. */
const given = (args: Readonly<Record<string, unknown>>, scope = 'person'): FieldScope => ({
  scope,
  viewer: (name, cast) => `:${name}::${cast}`,
  has: (path) => args[path] !== undefined && args[path] !== null,
  choice: (path) => {
    const value = args[path];
    return typeof value === 'string' || typeof value === 'boolean' ? value : null;
  },
  arg: (path, cast) => `:${path}::${cast}`,
});

test('a filter without fields sets no condition', () => {
  expect(postingConditions('p', given({}))).toEqual([]);
});

test('each field that is given sets one condition, its value as a parameter', () => {
  const conditions = postingConditions(
    'p',
    given({
      'filter.status': ['PUBLISHED'],
      'filter.regionCode': 'TZ-16',
      'filter.organisationId': 'o',
      'filter.language': 'sw',
      'filter.partnershipType': 'LICENCE',
    }),
  );
  expect(conditions).toEqual([
    'p.status = any(:filter.status::text[])',
    'p.region_code = :filter.regionCode::text',
    expect.stringContaining('p.organisation_id = :filter.organisationId::uuid and'),
    'p.language = :filter.language::text',
    ':filter.partnershipType::text = any(p.partnership_types)',
  ]);
});

test('null counts as not given', () => {
  expect(postingConditions('p', given({ 'filter.regionCode': null, 'filter.text': null, 'filter.mine': null }))).toEqual([]);
});

test('mine asks for the viewer’s own, and for nothing of an anonymous caller', () => {
  expect(postingConditions('p', given({ 'filter.mine': true }))).toEqual([expect.stringContaining('p.author_id = :personId::uuid')]);
  expect(postingConditions('p', given({ 'filter.mine': true }, 'anonymous'))).toEqual(['false']);
  expect(postingConditions('p', given({ 'filter.mine': false }))).toEqual([]);
});

test('text is found by what its words may mean, and blank text finds everything', () => {
  const sql = foundByText('p', ':q::text', given({}));
  expect(sql).toContain(`btrim(:q::text) = ''`);
  expect(sql).toContain('else search_query(:q::text) end)');
  expect(sql).toMatch(/^p\.search @@ /);
});

test('only staff find by words that an anonymous posting withholds', () => {
  const asked = { 'filter.text': 'x' };
  for (const scope of ['anonymous', 'person', 'staff']) {
    const sql = [...postingConditions('p', given(asked, scope)), ...byRelevance(given(asked, scope)).map((key) => key.sql('p'))].join();
    expect(sql.includes('whole_search')).toBe(scope === 'staff');
  }
});

test('an organisation is no filter for what does not say whose it is', () => {
  expect(postingConditions('p', given({ 'filter.organisationId': 'x' }, 'anonymous'))[0]).toContain(`p.visibility <> 'ANONYMOUS'`);
});

test('every order ends with the id, so that no two rows are equal', () => {
  const orders = [
    byAge('asc'),
    byAge('desc'),
    byKey((row) => `${row}.trl`, 'int', 'desc'),
    byRelevance(given({})),
    byRelevance(given({ 'filter.text': 'x' })),
  ];
  for (const order of orders) expect(order.at(-1)?.sql('p')).toBe('p.id');
});

test('what lacks the key of an order comes last, whichever way it runs', () => {
  for (const direction of ['asc', 'desc'] as const) expect(byKey((row) => `${row}.trl`, 'int', direction)[0]?.nulls).toBe('last');
});

test('relevance without a text is age', () => {
  expect(byRelevance(given({})).map(({ cast }) => cast)).toEqual(['timestamptz', 'uuid']);
  expect(byRelevance(given({ 'filter.text': 'x' })).map(({ cast }) => cast)).toEqual(['real', 'uuid']);
});
