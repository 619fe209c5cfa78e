import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

const asText = (value: unknown): string => (value instanceof Date ? value.toISOString() : String(value));

function textScalar(name: string, description: string, isValid: (text: string) => boolean, example: string): GraphQLScalarType {
  const parse = (value: unknown): string => {
    if (typeof value === 'string' && isValid(value)) return value;
    throw new GraphQLError(`${name} must look like ${example}.`, { extensions: { code: 'BAD_USER_INPUT' } });
  };
  return new GraphQLScalarType({
    name,
    description,
    serialize: asText,
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
  });
}

const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) === true;

/** PostgreSQL's own ISO text passes through unread. */
export const DateTimeScalar = textScalar(
  'DateTime',
  'A moment: ISO 8601 with offset.',
  (text) => /^\d{4}-\d{2}-\d{2}T/.test(text) && !Number.isNaN(Date.parse(text)),
  '2026-11-23T09:00:00Z',
);
export const DateScalar = textScalar('Date', 'A day: YYYY-MM-DD.', isDay, '2026-11-23');

const MOST_SHILLINGS = 1_000_000_000_000;
const toShillings = (value: unknown): number => {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MOST_SHILLINGS) return value;
  throw new GraphQLError('Shillings must be a whole number between 0 and 1,000,000,000,000.', { extensions: { code: 'BAD_USER_INPUT' } });
};

export const ShillingsScalar = new GraphQLScalarType({
  name: 'Shillings',
  description: 'Whole Tanzanian shillings.',
  serialize: (value) => Number(value),
  parseValue: toShillings,
  parseLiteral: (node) => toShillings(node.kind === Kind.INT ? Number(node.value) : undefined),
});
