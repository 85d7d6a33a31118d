/** Own set: what somebody types, and the titles that are meant. */
export const compoundTexts = [
  'Handhavingsjurist', 'Jurist bezwaar', 'Medewerker handhaving', 'Vergunningverlener', 'Specialist milieuvergunningen', 'Adviseur vergunningen', 'Jeugdhulpconsulent', 'Beleidsmedewerker jeugd', 'Consulent Wmo', 'Rioolbeheerder',
  'Beheerder riolering', 'Waterbeheer in de polder', 'Grondwateradviseur', 'Verkeersontwerper', 'Adviseur verkeer', 'Woningbouwregisseur', 'Bouwinspecteur', 'Inspecteur bouwplaatsen', 'Schuldhulpverlener', 'Hulp bij schulden',
  'Belastingadviseur', 'Medewerker belastingen', 'Informatiebeveiliger', 'Beveiliging van informatie', 'Klimaatadaptatie', 'Projectleider klimaat', 'Crisiscommunicatie', 'Adviseur communicatie', 'Energietransitie', 'Subsidieadviseur',
  'Coördinator subsidies', 'Archiefbeheer', 'Medewerker archieven', 'Inkoopadviseur', 'Bomenbeheerder', 'Opzichter bomen', 'Straatcoach', 'Burgerzaken', 'Wijkregisseur', 'Regisseur van de wijk',
];
const rowsWith = (...titles: string[]) => titles.map((title) => compoundTexts.indexOf(title));

export const compoundQueries = [
  { words: 'handhaving', rows: rowsWith('Handhavingsjurist', 'Medewerker handhaving') },
  { words: 'jurist', rows: rowsWith('Handhavingsjurist', 'Jurist bezwaar') },
  { words: 'vergunning', rows: rowsWith('Vergunningverlener', 'Specialist milieuvergunningen', 'Adviseur vergunningen') },
  { words: 'vergunningen', rows: rowsWith('Vergunningverlener', 'Specialist milieuvergunningen', 'Adviseur vergunningen') },
  { words: 'jeugd', rows: rowsWith('Jeugdhulpconsulent', 'Beleidsmedewerker jeugd') },
  { words: 'consulent', rows: rowsWith('Jeugdhulpconsulent', 'Consulent Wmo') },
  { words: 'beheerder', rows: rowsWith('Rioolbeheerder', 'Beheerder riolering', 'Bomenbeheerder') },
  { words: 'beheer', rows: rowsWith('Rioolbeheerder', 'Beheerder riolering', 'Waterbeheer in de polder', 'Archiefbeheer', 'Bomenbeheerder') },
  { words: 'adviseur', rows: rowsWith('Adviseur vergunningen', 'Grondwateradviseur', 'Adviseur verkeer', 'Belastingadviseur', 'Adviseur communicatie', 'Subsidieadviseur', 'Inkoopadviseur') },
  { words: 'verkeer', rows: rowsWith('Verkeersontwerper', 'Adviseur verkeer') },
  { words: 'inspecteur', rows: rowsWith('Bouwinspecteur', 'Inspecteur bouwplaatsen') },
  { words: 'bouw', rows: rowsWith('Bouwinspecteur', 'Inspecteur bouwplaatsen', 'Woningbouwregisseur') },
  { words: 'schulden', rows: rowsWith('Schuldhulpverlener', 'Hulp bij schulden') },
  { words: 'belasting', rows: rowsWith('Belastingadviseur', 'Medewerker belastingen') },
  { words: 'informatie', rows: rowsWith('Informatiebeveiliger', 'Beveiliging van informatie') },
  { words: 'klimaat', rows: rowsWith('Klimaatadaptatie', 'Projectleider klimaat') },
  { words: 'communicatie', rows: rowsWith('Crisiscommunicatie', 'Adviseur communicatie') },
  { words: 'subsidies', rows: rowsWith('Subsidieadviseur', 'Coördinator subsidies') },
  { words: 'archieven', rows: rowsWith('Archiefbeheer', 'Medewerker archieven') },
  { words: 'bomen', rows: rowsWith('Bomenbeheerder', 'Opzichter bomen') },
  { words: 'boom', rows: rowsWith('Bomenbeheerder', 'Opzichter bomen') },
  { words: 'regisseur', rows: rowsWith('Woningbouwregisseur', 'Wijkregisseur', 'Regisseur van de wijk') },
  { words: 'wijken', rows: rowsWith('Wijkregisseur', 'Regisseur van de wijk') },
];
