/** A generated feed of vacancies of ordinary length (about 1.3 kB each), always the same. */

const works = ['vergunningen', 'bouwtoezicht', 'handhaving', 'inkoop', 'archivering', 'communicatie', 'projectleiding', 'groenbeheer', 'jeugdzorg', 'informatiebeveiliging', 'subsidies', 'beleid'];
const roles = ['Adviseur', 'Medewerker', 'Jurist', 'Projectleider', 'Specialist', 'Coördinator', 'Toezichthouder', 'Beheerder'];
const places = ['Utrecht', 'Zwolle', 'Groningen', 'Assen', 'Arnhem', 'Breda', 'Tilburg', 'Leiden', 'Delft', 'Almere', 'Lelystad', 'Venlo'];
const bodies = ['Gemeente', 'Provincie', 'Waterschap', 'Omgevingsdienst'];
const sentences = [
  'Je werkt samen met collega’s van andere afdelingen en met bewoners.', 'Je stelt plannen op en bespreekt die met het bestuur.', 'Je houdt overzicht en maakt afspraken met leveranciers.',
  'Je kent de Omgevingswet en weet wat die voor een gemeente betekent.', 'Je schrijft helder en legt moeilijke onderwerpen goed uit.', 'Je bent op de hoogte van wat er in de regio speelt.',
  'Je begeleidt nieuwe collega’s en deelt wat je weet.', 'Je zorgt dat dossiers op orde zijn.', 'Je gaat geregeld op locatie kijken.', 'Je hebt ervaring met projectmatig werken.',
];

/** Items `from` to `from + count`, as one page. */
export function benchFeed(count: number, from = 0, next?: string): string {
  const items = Array.from({ length: count }, (_, at) => itemOf(from + at));
  return JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Meting', ...(next && { next_url: next }), _klus: { version: '1', complete: true }, items });
}

function itemOf(number: number): unknown {
  const pick = <T>(list: readonly T[], salt: number): T => list[(number * 2_654_435_761 + salt * 40_503) % list.length]!;
  const work = pick(works, 1);
  const title = `${pick(roles, 2)} ${work}`;
  const text = [`Voor ${work} zoeken wij versterking, voor ${16 + (number % 20)} uur per week.`, ...Array.from({ length: 11 }, (_, at) => pick(sentences, at + 3))].join(' ');
  const url = `https://bench.example/klussen/${number}`;
  return {
    id: url, url, title, content_text: text, date_published: `2026-10-${String(1 + (number % 28)).padStart(2, '0')}T08:00:00Z`,
    _klus: {
      kind: number % 9 === 0 ? 'assignment' : 'vacancy', status: 'open', hiringOrganization: { name: `${pick(bodies, 5)} ${pick(places, 6)}veld` },
      jobLocation: { address: { addressLocality: pick(places, 7), addressCountry: 'NL' } }, validThrough: `2027-0${1 + (number % 9)}-15`,
    },
  };
}
