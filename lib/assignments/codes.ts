import { kinds, legalForms, returns, rings, statuses, workplaces } from './types.ts';

/** The closed lists of the open feed, beside those of `types.ts`. */
export { kinds, legalForms, returns, rings, statuses, workplaces };

export const settlements = ['home', 'host', 'shared', 'none', 'unspecified'] as const;
export const managerConsents = ['required', 'informed', 'none'] as const;
export const facilities = ['laptop', 'account', 'workplace', 'training', 'coaching', 'travel', 'hours-budget', 'other'] as const;

/** By name, for code that checks values against them. */
export const codes = { kinds, legalForms, returns, rings, statuses, workplaces, settlements, managerConsents, facilities } as const;
