import { getMetadataStorage } from 'class-validator';

type Rules = ReturnType<typeof getMetadataStorage>['getTargetValidationMetadatas'];

const known = new Map<unknown, ReturnType<Rules>>();

/**
 * Remembers what each input asks of its fields. To find it out, class-validator goes through all classes there are for
 * those an input inherits from, and does so for every request, though nothing of it changes once they are declared.
 */
export function rememberInputRules(): void {
  const storage = getMetadataStorage();
  if (Object.hasOwn(storage, 'getTargetValidationMetadatas')) return;
  const find = storage.getTargetValidationMetadatas.bind(storage);
  storage.getTargetValidationMetadatas = (input, schema, always, strict, groups) => {
    if (schema || always || strict || groups?.length) return find(input, schema, always, strict, groups);
    const rules = known.get(input) ?? find(input, schema, always, strict, groups);
    known.set(input, rules);
    return rules;
  };
}
