/** Names of the alarms that wake the worker: for what is due, and for what a kill may have cut off. */
export const alarms = { refresh: 'refresh', resume: 'resume' } as const;
export const resumeMinutes = 1;
