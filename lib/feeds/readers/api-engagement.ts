import type { XmlElement } from '@rgrove/parse-xml';
import { distinctPlaces, placeOf } from '../facts/places.ts';
import { namesAsked, type Draft } from './draft.ts';
import { some } from './job-posting.ts';
import { reading, type Reader } from './reader.ts';
import { child, children, descendants, elements, firstText, textAt } from './xml.ts';

/** France, API Engagement: partner feed of missions (open-feed row of that name); the nearest public format to a klus. */
export const apiEngagement: Reader = {
  format: 'api-engagement',
  sees: (body) => body.type === 'xml' && missions(body.root).some((mission) => textAt(mission, 'title') !== undefined && (firstText(mission, 'organizationName', 'clientId', 'applicationUrl', 'domain') !== undefined)),
  read: (body, context) => reading('api-engagement', { title: 'Missions', ...some('url', context.url) }, missions((body as { root: XmlElement }).root), draftOf, context),
};

function missions(root: XmlElement): XmlElement[] {
  return descendants(root, 'mission', 4);
}

function values(mission: XmlElement, ...names: string[]): string[] {
  return names.flatMap((name) => {
    const found = child(mission, name);
    return found ? (elements(found).length > 0 ? elements(found).map((value) => value.text) : found.text.split(',')) : [];
  });
}

function draftOf(mission: XmlElement): Draft {
  const get = (...names: string[]): string | undefined => firstText(mission, ...names);
  const remote = get('remote');
  const addresses = child(mission, 'addresses');
  const listed = addresses ? elements(addresses).map((address) => placeOf(textAt(address, 'city'), textAt(address, 'postalCode'), textAt(address, 'country'))) : [];
  return {
    id: get('clientId', 'id'), url: get('applicationUrl', 'url'), title: get('title'), body: [get('description'), get('schedule')].filter(Boolean).join('\n\n'), organisation: get('organizationName', 'associationName'), organisationId: get('organizationSiren', 'organizationRNA', 'organizationRna'),
    places: distinctPlaces(listed.some(Boolean) ? listed : [placeOf(get('city'), get('postalCode'), get('countryCode', 'country'))]), kind: 'assignment', derived: { kind: 'format' },
    published: get('postedAt'), start: get('startAt'), end: get('endAt'), openings: get('places'), workplace: remote === 'full' ? 'remote' : remote === 'possible' ? 'hybrid' : remote === 'no' ? 'onsite' : undefined,
    required: namesAsked([...values(mission, 'romeSkills'), ...values(mission, 'softSkills', 'soft_skills')].map((name) => name.trim()).filter(Boolean)), language: 'fr', contactAtSource: children(mission, 'contact').length > 0,
  };
}
