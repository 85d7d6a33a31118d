import { durationFromField } from '../facts/term.ts';
import { placeFromText } from '../facts/places.ts';
import type { Workplace } from '../../assignments/types.ts';
import type { FlatRecord } from './aliases.ts';
import { columns, csvRecords } from './csv-records.ts';
import { namesAsked, type Draft } from './draft.ts';
import { reading, type Body, type Reader } from './reader.ts';

/** France, Choisir le service public: `;`-separated columns, dd/mm/yyyy, no link column (open-feed row of that name). */
export const cspCsv: Reader = {
  format: 'choisir-le-service-public',
  sees: (body) => body.type === 'csv' && columns(body.rows).has('intituleduposte'),
  read: (body, context) => reading('choisir-le-service-public', { title: 'Choisir le service public', ...(context.url ? { url: context.url } : {}) }, csvRecords((body as Extract<Body, { type: 'csv' }>).rows), draftOf, context),
};

/** A column by the beginning of its name: the export's headers carry explanations. */
function column(record: FlatRecord, ...beginnings: string[]): string | undefined {
  for (const beginning of beginnings) {
    const exact = record.get(beginning)?.[0];
    if (exact !== undefined) return exact;
    for (const [key, [value]] of record) if (key.startsWith(beginning)) return value;
  }
  return undefined;
}

function draftOf(record: FlatRecord): Draft {
  const get = (...names: string[]): string | undefined => column(record, ...names);
  const lines = (['metier', 'categorie', 'naturedelemploi', 'naturedecontrat', 'dureeducontrat', 'niveaudetudes', 'management'] as const).flatMap((name) => {
    const value = get(name);
    return value ? [`${titles[name]}: ${value}`] : [];
  });
  return {
    id: get('reference'), url: get('lien', 'url', 'adresse'), title: get('intituleduposte'), organisation: get('employeur', 'organismederattachement'),
    plain: [get('descriptif', 'descriptionduposte', 'missions'), lines.join('\n')].filter(Boolean).join('\n\n'), dateOrder: 'dmy', language: 'fr', duration: durationFromField(get('dureeducontrat') ?? ''),
    places: [placeFromText(get('lieudaffectation') ?? get('localisationduposte'), 'FR')], published: get('datedepremierepublication', 'datedepublication'), closes: get('datedefindepublication'), start: get('datedevacance', 'dateprisedefonction'),
    required: namesAsked((get('competencesattendues') ?? '').split(/\s*[;|\n]\s*/).filter((name) => name !== '' && name.length <= 120)), workplace: workplaceOf(get('teletravail')),
  };
}

const titles = { metier: 'Métier', categorie: 'Catégorie', naturedelemploi: 'Nature de l’emploi', naturedecontrat: 'Nature de contrat', dureeducontrat: 'Durée du contrat', niveaudetudes: 'Niveau d’études', management: 'Management' } as const;

function workplaceOf(text: string | undefined): Workplace | undefined {
  return text === undefined ? undefined : /^(?:oui|télétravail possible|possible)/i.test(text) ? 'hybrid' : undefined;
}
