import type { IntrospectionQuery } from 'graphql';

type Schema = IntrospectionQuery['__schema'];
interface TypeRef {
  readonly kind: string;
  readonly name?: string | null;
  readonly ofType?: TypeRef | null;
}
interface Argument {
  readonly name: string;
  readonly type: TypeRef;
  readonly defaultValue?: unknown;
}

const named = (type: TypeRef): TypeRef => (type.ofType ? named(type.ofType) : type);
const written = ({ kind, name, ofType }: TypeRef): string => {
  const inner = ofType ? written(ofType) : '';
  return kind === 'NON_NULL' ? `${inner}!` : kind === 'LIST' ? `[${inner}]` : (name ?? '');
};
const isRequired = ({ type, defaultValue }: Argument): boolean =>
  type.kind === 'NON_NULL' && (defaultValue === null || defaultValue === undefined);

/** What a curious client would ask of a type: every field that needs no argument, so many objects deep. */
export function everythingOf(schema: Schema, typeName: string, depth: number, seen: readonly string[] = []): string {
  const type = schema.types.find(({ name }) => name === typeName);
  if (type?.kind === 'UNION' || type?.kind === 'INTERFACE') {
    const parts = type.possibleTypes.map(({ name }) => [name, everythingOf(schema, name, depth, seen)] as const);
    return `__typename ${parts.map(([name, fields]) => (fields ? `... on ${name} { ${fields} }` : '')).join(' ')}`;
  }
  if (type?.kind !== 'OBJECT') return '';
  const fields = type.fields.flatMap((field) => {
    if (field.args.some(isRequired) || field.name === 'edges') return [];
    const result = named(field.type as TypeRef);
    if (result.kind === 'SCALAR' || result.kind === 'ENUM') return [field.name];
    const through = field.name === 'nodes';
    if ((depth === 0 && !through) || seen.includes(result.name ?? '')) return [];
    const inner = everythingOf(schema, result.name ?? '', through ? depth : depth - 1, [...seen, typeName]);
    return inner ? [`${field.name} { ${inner} }`] : [];
  });
  return fields.join(' ');
}

export interface RootField {
  readonly name: string;
  /** Those that need a value, and those that narrow to a thing. */
  readonly args: readonly {
    readonly name: string;
    readonly type: string;
    /** As it is written in a document, for example `[ID!]!`. */
    readonly written: string;
    readonly isList: boolean;
    readonly required: boolean;
  }[];
  readonly type: string;
}

/** The queries of a schema with the arguments that take plain values. */
export function queriesOf(schema: Schema): RootField[] {
  const root = schema.types.find(({ name }) => name === 'Query');
  if (root?.kind !== 'OBJECT') return [];
  return root.fields.map((field) => ({
    name: field.name,
    args: field.args.map((arg) => ({
      ...{ name: arg.name, type: named(arg.type as TypeRef).name ?? '', required: isRequired(arg as Argument) },
      ...{ written: written(arg.type as TypeRef), isList: written(arg.type as TypeRef).startsWith('[') },
    })),
    type: named(field.type as TypeRef).name ?? '',
  }));
}
