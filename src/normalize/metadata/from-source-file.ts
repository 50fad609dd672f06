/** A fact from the source file: plain is given, with a basis it is the editors' inference. */
export function fromSourceFile(
  fact: string | { readonly value: string; readonly basis: string } | undefined,
):
  | { how: 'given'; value: string }
  | { how: 'inferred'; value: string; rule: 'editor'; basis: string }
  | undefined {
  if (fact === undefined) return undefined;
  if (typeof fact === 'string') return { how: 'given', value: fact };
  return { how: 'inferred', value: fact.value, rule: 'editor', basis: fact.basis };
}
