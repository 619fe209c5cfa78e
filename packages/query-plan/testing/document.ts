import { type DocumentNode, parse } from 'graphql';
import { schema } from './library';
import type { FieldPart, Part } from './operations';

/** Cursors by list (`Query.books`), sort and the row's number. */
export type Cursors = (list: string, sort: string, row: number) => string;

/** One document and two sets of variables for it. */
export interface GeneratedRequest {
  readonly text: string;
  readonly document: DocumentNode;
  readonly variables: readonly [Record<string, unknown>, Record<string, unknown>];
}

/** Writes generated selections as a document. A response key says its arguments, so that equal keys always merge. */
export function writeDocument(parts: readonly Part[], cursors: Cursors): GeneratedRequest {
  const writer = new Writer(cursors);
  const selections = writer.parts(parts);
  const declared = writer.declared.length > 0 ? `(${writer.declared.join(', ')})` : '';
  const text = [`query${declared} ${selections}`, ...writer.fragments].join('\n');
  return { text, document: parse(text), variables: [writer.first, writer.second] };
}

class Writer {
  readonly declared: string[] = [];
  readonly fragments: string[] = [];
  readonly first: Record<string, unknown> = {};
  readonly second: Record<string, unknown> = {};

  constructor(private readonly cursors: Cursors) {}

  parts(parts: readonly Part[]): string {
    return `{ ${parts.map((part) => this.part(part)).join(' ')} }`;
  }

  private part(part: Part): string {
    const directive = part.directive ? ` @${part.directive.name}(if: ${this.value({ ...part.directive, type: 'Boolean!' })})` : '';
    if (part.kind === 'field') return this.field(part, directive);
    if (part.kind === 'inline') return `... on ${part.on}${directive} ${this.parts(part.parts)}`;
    const name = `f${this.fragments.length}`;
    const place = this.fragments.push('') - 1;
    this.fragments[place] = `fragment ${name} on ${part.on} ${this.parts(part.parts)}`;
    return `...${name}${directive}`;
  }

  private field(part: FieldPart, directive: string): string {
    const sort = part.args.find(({ name }) => name === 'sort')?.values[0];
    const context = { list: `${part.owner}.${part.name}`, sort: sort ? String(Reflect.get(Object(sort), 'name')) : 'TITLE' };
    const args = part.args.map(({ name, values, isVariable }) => {
      const [first, second] = values.map((value) => this.withCursor(value, context));
      return `${name}: ${this.value({ values: [first, second], isVariable, type: typeOf(part, name) })}`;
    });
    const text = args.join(', ');
    const alias = text ? `${part.name}_${Buffer.from(text).toString('hex')}: ` : '';
    return `${alias}${part.name}${text ? `(${text})` : ''}${directive}${part.parts.length > 0 ? ` ${this.parts(part.parts)}` : ''}`;
  }

  private withCursor(value: unknown, { list, sort }: { list: string; sort: string }): unknown {
    const row = Reflect.get(Object(value), 'row');
    return typeof row === 'number' ? this.cursors(list, sort, row) : value;
  }

  private value({ values, isVariable, type }: { values: readonly unknown[]; isVariable: boolean; type: string }): string {
    if (!isVariable) return literal(values[0]);
    const name = `v${this.declared.length}`;
    this.declared.push(`$${name}: ${type}`);
    this.first[name] = asVariable(values[0]);
    this.second[name] = asVariable(values[1]);
    return `$${name}`;
  }
}

/** Enum values are `{name}` until they are written. */
const enumName = (value: unknown) =>
  Object.keys(Object(value)).join() === 'name' ? String(Reflect.get(Object(value), 'name')) : undefined;

function literal(value: unknown): string {
  const name = enumName(value);
  if (name !== undefined) return name;
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{${Object.entries(value)
    .map(([key, inner]) => `${key}: ${literal(inner)}`)
    .join(', ')}}`;
}

function asVariable(value: unknown): unknown {
  const name = enumName(value);
  if (name !== undefined) return name;
  if (Array.isArray(value) || typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, asVariable(inner)]));
}

function typeOf({ owner, name }: FieldPart, argument: string): string {
  const type = schema.getType(owner);
  const fields = type && 'getFields' in type ? type.getFields() : {};
  const field = fields[name];
  const args = field && 'args' in field ? field.args : [];
  return String(args.find((arg) => arg.name === argument)?.type);
}
