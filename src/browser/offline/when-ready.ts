/** The worker of a registration, once it answers; undefined if its installation fails. */
export function whenReady(registration: ServiceWorkerRegistration): Promise<ServiceWorker | undefined> {
  const { active, waiting, installing } = registration;
  if (active !== null) return Promise.resolve(active);
  const coming = waiting ?? installing;
  if (coming === null) return Promise.resolve(undefined);
  return new Promise((resolve) => {
    const look = (): void => {
      if (coming.state === 'activated') resolve(coming);
      if (coming.state === 'redundant') resolve(undefined);
    };
    coming.addEventListener('statechange', look);
    look();
  });
}
