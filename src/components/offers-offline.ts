/** Whether the pages keep the site for reading without a network: not while one writes, nor when the publisher says no. */
export const offersOffline = import.meta.env.PROD && process.env['SERVICE_WORKER'] !== 'off';
