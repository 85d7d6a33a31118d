import type { Texts } from '../translate.ts';

/** What stands inside LinkedIn's pages. */
export const pageTexts = {
  'close': { nl: 'Niet meer tonen op LinkedIn', en: 'Do not show on LinkedIn any more' },
  'newTab': { nl: 'opent een nieuw tabblad', en: 'opens a new tab' },
  'forYou': { nl: 'Voor jou', en: 'For you' },
  'forYouLine': { nl: { one: 'Voor jou: {title}', other: 'Voor jou: {title} en nog {more}' }, en: { one: 'For you: {title}', other: 'For you: {title} and {more} more' } },
  'moreReasons': { nl: 'Meer redenen in het paneel', en: 'More reasons in the panel' },
  'showInPanel': { nl: 'Bekijk in het paneel', en: 'See in the panel' },
  'because': { nl: 'Past bij je tag {label}', en: 'Fits your tag {label}' },
  'hours': { nl: '{min}–{max} uur per week', en: '{min}–{max} hours a week' },
  'hoursSame': { nl: '{max} uur per week', en: '{max} hours a week' },
  'hoursUnknown': { nl: 'uren niet vermeld', en: 'hours not stated' },
  'from': { nl: 'Bron: {source}, gezien op {date}', en: 'Source: {source}, seen on {date}' },
  'example': { nl: 'Voorbeeld, verzonnen', en: 'Example, invented' },

  'workAt': { nl: 'Werk bij {organisation} ({count})', en: 'Work at {organisation} ({count})' },
  'workHere': { nl: 'Werk bij deze organisatie', en: 'Work at this organisation' },
  'allInPanel': { nl: 'Alle {count} in het paneel', en: 'All {count} in the panel' },

  'publishedTags': { nl: 'Expertise publieke sector', en: 'Public-sector expertise' },
  'statedBy': { nl: 'Gezegd door {name} zelf, gezien op {date}', en: 'Stated by {name}, seen on {date}' },
  'generic': { nl: 'Algemene term: {term}', en: 'General term: {term}' },
  'level': { nl: 'Niveau volgens de persoon zelf: {level}', en: 'Level as stated by the person: {level}' },
  'free': { nl: 'Eigen woorden, geen vaste term', en: 'Own words, not a fixed term' },
  'settled': { nl: 'Zit goed op de eigen plek; vragen mag altijd', en: 'Happy in the current post; questions always welcome' },
  'available': { nl: 'Beschikbaar voor een klus naast de eigen baan', en: 'Available for an assignment beside the own job' },
  'availableHours': { nl: 'tot {max} uur per week', en: 'up to {max} hours a week' },
  'availableRange': { nl: '{min} tot {max} uur per week', en: '{min} to {max} hours a week' },
  'availableFrom': { nl: 'vanaf {month}', en: 'from {month}' },
  'confirmed': { nl: 'stand {month}', en: 'as of {month}' },
  'confirmedLongAgo': { nl: 'stand {month}, misschien verouderd', en: 'as of {month}, may be out of date' },

  'yourTags': { nl: 'Jouw openbare tags', en: 'Your public tags' },
  'onlyYou': { nl: 'Alleen jij ziet dit blok', en: 'Only you see this block' },
  'notPasted': { nl: 'Nog niet in je profiel geplakt', en: 'Not pasted into your profile yet' },
  'upToDate': { nl: 'Staat zo in je profiel', en: 'Stands in your profile like this' },
  'differs': { nl: 'In je profiel staat iets anders', en: 'Your profile says something else' },
  'copyInPanel': { nl: 'Kopieer je tagregel in het paneel', en: 'Copy your tag line in the panel' },
  'compareInPanel': { nl: 'Bekijk het verschil in het paneel', en: 'See the difference in the panel' },

  'ownWords': { nl: 'In eigen woorden op dit profiel', en: 'In own words on this profile' },
  'ownWordsNote': { nl: 'Uitleg van vaktaal die {name} zelf schreef. Schil bewaart dit niet.', en: 'Jargon explained that {name} wrote. Schil does not keep this.' },
  'quote': { nl: 'Eigen woorden: “{quote}”', en: 'Own words: “{quote}”' },

  'fullJob': { nl: 'Volledige baan, geen klus', en: 'Full job, not an assignment' },
  'partTimeJob': { nl: 'Baan in deeltijd', en: 'Part-time job' },
  'readHere': { nl: 'Gelezen in de tekst op deze pagina', en: 'Read in the text on this page' },
  'similar': { nl: { one: '{count} die hierop lijkt', other: '{count} die hierop lijken' }, en: { one: '{count} like this', other: '{count} like this' } },
} satisfies Texts;
