/** Something that is loaded when it is first asked for. */
export interface LoadedOnce<Value> {
  readonly get: () => Promise<Value>;
  readonly isLoaded: () => boolean;
}

/** Loads once; a failure is forgotten, so that asking again tries again. */
export function loadOnce<Value>(load: () => Promise<Value>): LoadedOnce<Value> {
  let loading: Promise<Value> | undefined;
  let loaded = false;
  return {
    get: () => (loading ??= load().then(keep, forget)),
    isLoaded: () => loaded,
  };

  function keep(value: Value): Value {
    loaded = true;
    return value;
  }

  function forget(error: unknown): never {
    loading = undefined;
    throw error;
  }
}
