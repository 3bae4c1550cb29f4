/** The function, but for each object that it is given worked out once: for what every page of a build asks again. */
export function oncePer<Given extends object, Result>(
  workOut: (given: Given) => Result,
): (given: Given) => Result {
  const known = new WeakMap<Given, { readonly result: Result }>();
  return (given) => {
    let found = known.get(given);
    if (found === undefined) known.set(given, (found = { result: workOut(given) }));
    return found.result;
  };
}
